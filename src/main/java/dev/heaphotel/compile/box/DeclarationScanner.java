package dev.heaphotel.compile.box;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Walks one attributed source and fills {@link Declarations}. */
final class DeclarationScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Elements elements;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final Declarations found;
    private final Deque<String> owners = new ArrayDeque<>();
    private final Deque<String> methods = new ArrayDeque<>();

    DeclarationScanner(JavacTask task, CompilationUnitTree unit, Declarations found) {
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
        this.positions = trees.getSourcePositions();
        this.unit = unit;
        this.found = found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        if (!(trees.getElement(getCurrentPath()) instanceof TypeElement type)) {
            return super.visitClass(tree, nothing);
        }
        String owner = elements.getBinaryName(type).toString();
        found.declareClass(owner, firstLine(tree));
        owners.push(owner);
        methods.push(owner);
        super.visitClass(tree, nothing);
        methods.pop();
        owners.pop();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        Element element = trees.getElement(getCurrentPath());
        boolean written = element != null && elements.getOrigin(element) == Elements.Origin.EXPLICIT;
        if (written) {
            found.declareMethod(owners.element(), tree.getName().toString(), firstLine(tree));
            if (tree.getBody() != null && lastLine(tree) > 0) {
                found.methods.add(method(tree));
            }
        }
        methods.push(owners.peek() + "." + tree.getName());
        super.visitMethod(tree, nothing);
        methods.pop();
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        TreePath parent = getCurrentPath().getParentPath();
        Element element = trees.getElement(getCurrentPath());
        if (element != null && positions.getStartPosition(unit, tree) >= 0) {
            if (parent.getLeaf() instanceof ClassTree) {
                boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
                found.fields.add(new Declarations.Field(
                        owners.element(),
                        tree.getName().toString(),
                        TypeWords.of(tree, element),
                        isStatic,
                        line(tree)));
            } else if (TypeWords.isStructure(element)) {
                found.locals.add(new Declarations.Local(
                        methods.element(),
                        tree.getName().toString(),
                        TypeWords.of(tree, element),
                        line(tree),
                        lastLine(scope(parent))));
            }
        }
        return super.visitVariable(tree, nothing);
    }

    private Declarations.Method method(MethodTree tree) {
        return new Declarations.Method(
                owners.element(),
                tree.getName().toString(),
                tree.getParameters().stream()
                        .map(parameter -> new Declarations.Parameter(
                                TypeWords.plain(parameter.getType()),
                                parameter.getName().toString()))
                        .toList(),
                tree.getReturnType() == null ? "void" : TypeWords.plain(tree.getReturnType()),
                tree.getModifiers().getFlags().contains(Modifier.STATIC),
                tree.getModifiers().getFlags().contains(Modifier.PRIVATE),
                tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                firstLine(tree),
                lastLine(tree));
    }

    /** Where a variable declared below this path is known; that of a pattern reaches as far as its method might let it. */
    private Tree scope(TreePath path) {
        boolean pattern = path.getLeaf().getKind().name().contains("PATTERN");
        TreePath at = path;
        while (pattern && !isBody(at.getLeaf()) && at.getParentPath() != null) {
            at = at.getParentPath();
        }
        return at.getLeaf();
    }

    private static boolean isBody(Tree tree) {
        return tree instanceof MethodTree || tree instanceof LambdaExpressionTree || tree instanceof ClassTree;
    }

    /** The line of the declared name's statement: modifiers and annotations may stand above it. */
    private int line(VariableTree tree) {
        Tree type = tree.getType();
        long start = type == null ? -1 : positions.getStartPosition(unit, type);
        return lineAt(start < 0 ? positions.getStartPosition(unit, tree) : start);
    }

    private int firstLine(Tree tree) {
        return lineAt(positions.getStartPosition(unit, tree));
    }

    private int lastLine(Tree tree) {
        return lineAt(positions.getEndPosition(unit, tree));
    }

    private int lineAt(long position) {
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }
}
