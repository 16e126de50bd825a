package dev.heaphotel.compile.box;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types as people write them. */
final class TypeWords {

    private static final int LONGEST = 1000;
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private TypeWords() {}

    /** As in the source; without packages where the source says {@code var}. */
    static String of(VariableTree tree, Element element) {
        return tree.getType() == null ? cut(element.asType().toString()) : plain(tree.getType());
    }

    static String plain(Tree type) {
        return cut(type.toString());
    }

    /** Whether a variable of this type can hold much: arrays, collections, builders, the candidate's own objects. */
    static boolean isStructure(Element variable) {
        TypeMirror type = variable.asType();
        if (type.getKind() == TypeKind.ARRAY) {
            return true;
        }
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        return !name.startsWith("java.lang.") || name.endsWith("Builder") || name.endsWith("Iterable");
    }

    private static String cut(String type) {
        String shortened = PACKAGES.matcher(type).replaceAll("");
        return shortened.length() <= LONGEST ? shortened : shortened.substring(0, LONGEST) + "...";
    }
}
