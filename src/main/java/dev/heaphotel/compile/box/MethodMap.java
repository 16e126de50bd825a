package dev.heaphotel.compile.box;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** Leads from an instruction to its line and to the local variables the source declares. */
final class MethodMap {

    private final ClassNode owner;
    private final MethodNode method;
    private final Declarations declarations;
    private final int[] lines;

    MethodMap(ClassNode owner, MethodNode method, Declarations declarations) {
        this.owner = owner;
        this.method = method;
        this.declarations = declarations;
        this.lines = new int[method.instructions.size()];
        int line = 0;
        for (int i = 0; i < lines.length; i++) {
            line = method.instructions.get(i) instanceof LineNumberNode number ? number.line : line;
            lines[i] = line;
        }
    }

    /** 0 where the class file names none. */
    int line(AbstractInsnNode insn) {
        return lines[method.instructions.indexOf(insn)];
    }

    int firstLine() {
        for (int line : lines) {
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    boolean isThis(int slot) {
        return slot == 0 && (method.access & Opcodes.ACC_STATIC) == 0;
    }

    boolean isInitialiser() {
        return method.name.equals("<init>") || method.name.equals("<clinit>");
    }

    String owner() {
        return owner.name;
    }

    /** As {@link Flows} calls the method. */
    String key() {
        return Flows.key(owner.name, method.name, method.desc);
    }

    /** The declared variable in this slot just before or, where it is being stored, just after the instruction. */
    Optional<Origin> local(AbstractInsnNode insn, int slot) {
        int index = method.instructions.indexOf(insn);
        int at = insn.getOpcode() == Opcodes.ASTORE ? index + 1 : index;
        return name(slot, at).flatMap(name -> local(name, lines[index]));
    }

    /** The declared parameter in this slot. */
    Optional<Origin> parameter(int slot) {
        return name(slot, 0).flatMap(name -> local(name, firstLine()));
    }

    /** The innermost declared variable of this name whose scope has the line. */
    Optional<Origin> local(String name, int line) {
        return declarations.local(name, line).map(Origin.OfLocal::new);
    }

    private Optional<String> name(int slot, int at) {
        if (method.localVariables == null) {
            return Optional.empty();
        }
        for (LocalVariableNode variable : method.localVariables) {
            if (variable.index == slot
                    && method.instructions.indexOf(variable.start) <= at
                    && at < method.instructions.indexOf(variable.end)) {
                return Optional.of(variable.name);
            }
        }
        return Optional.empty();
    }
}
