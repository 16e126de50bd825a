package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads every reference in the candidate's class files and refuses what {@link AllowList} does not offer. It keeps honest
 * people honest, with clear words; the wall behind it is the kernel's.
 */
final class ClassFileCheck {

    private static final AllowList LIST = AllowList.load();

    private final Declarations declarations;
    private final Refusals refusals;

    private ClassFileCheck(Declarations declarations, Refusals refusals) {
        this.declarations = declarations;
        this.refusals = refusals;
    }

    /** @param classFiles by binary name */
    static List<Refused> of(Map<String, byte[]> classFiles, Declarations declarations) {
        Map<String, ClassNode> classes = new TreeMap<>();
        classFiles.forEach((name, classFile) -> {
            ClassNode node = new ClassNode();
            new ClassReader(classFile).accept(node, ClassReader.SKIP_FRAMES);
            classes.put(node.name, node);
        });
        Refusals refusals = new Refusals(LIST, new Hierarchy(classes));
        ClassFileCheck check = new ClassFileCheck(declarations, refusals);
        classes.values().forEach(check::check);
        return refusals.inSourceOrder();
    }

    private void check(ClassNode type) {
        String name = type.name.replace('/', '.');
        int line = declarations.lineOfClass(name);
        if (name.startsWith("java.") || name.startsWith("dev.heaphotel.")) {
            refusals.add(line, name, "the name belongs to the JDK or the judge; choose one without a package");
        }
        if (type.superName != null) {
            refusals.type(line, type.superName);
        }
        type.interfaces.forEach(parent -> refusals.type(line, parent));
        annotations(line, type.visibleAnnotations);
        for (FieldNode field : type.fields) {
            int fieldLine = declarations.lineOfField(name, field.name);
            refusals.descriptor(fieldLine, field.desc);
            annotations(fieldLine, field.visibleAnnotations);
        }
        type.methods.forEach(method -> check(name, line, method));
    }

    private void check(String owner, int classLine, MethodNode method) {
        if (method.name.equals("$deserializeLambda$")) {
            return; // Written by javac, and called by streams that are not offered.
        }
        int line = CodeCheck.firstLine(method, declarations.lineOfMethod(owner, method.name, classLine));
        if ((method.access & Opcodes.ACC_NATIVE) != 0) {
            refusals.add(line, "native " + method.name, "there are no native libraries here; write it in Java");
        }
        if (method.name.equals("finalize") && method.desc.equals("()V")) {
            refusals.member(line, "java/lang/Object", "finalize", "()V");
        }
        refusals.descriptor(line, method.desc);
        method.exceptions.forEach(exception -> refusals.type(line, exception));
        annotations(line, method.visibleAnnotations);
        new CodeCheck(refusals).check(method);
    }

    private void annotations(int line, @Nullable List<AnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(annotation -> refusals.descriptor(line, annotation.desc));
        }
    }
}
