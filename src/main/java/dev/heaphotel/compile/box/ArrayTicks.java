package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;

/**
 * Inserts, right before an array is made, the call that tells the probe its length: then what an array replaces is still held,
 * and so is the array a moment later.
 */
final class ArrayTicks {

    private static final int REFERENCE_SHIFT = 2;

    private final MethodNode method;
    private final Set<AbstractInsnNode> quiet;

    /** @param quiet instructions beside which nothing may be inserted */
    ArrayTicks(MethodNode method, Set<AbstractInsnNode> quiet) {
        this.method = method;
        this.quiet = quiet;
    }

    void insert(List<AbstractInsnNode> original) {
        for (AbstractInsnNode insn : original) {
            if (insn.getOpcode() >= 0 && !quiet.contains(insn)) {
                before(insn);
            }
        }
    }

    private void before(AbstractInsnNode insn) {
        if (insn.getOpcode() == Opcodes.NEWARRAY) {
            tick(insn, Opcodes.DUP, shift(((IntInsnNode) insn).operand), "array", "(II)V");
        } else if (insn.getOpcode() == Opcodes.ANEWARRAY) {
            tick(insn, Opcodes.DUP, REFERENCE_SHIFT, "array", "(II)V");
        } else if (insn instanceof MultiANewArrayInsnNode grid && grid.dims == 2) {
            tick(insn, Opcodes.DUP2, shiftOfElements(grid.desc, 2), "grid", "(III)V");
        } else if (insn instanceof MethodInsnNode call && call.owner.startsWith("[") && call.name.equals("clone")) {
            tick(insn, Opcodes.DUP, shiftOfElements(call.owner, 1), "copy", "(Ljava/lang/Object;I)V");
        }
    }

    private void tick(AbstractInsnNode insn, int dup, int shift, String tick, String descriptor) {
        InsnList list = new InsnList();
        list.add(new InsnNode(dup));
        list.add(new InsnNode(Opcodes.ICONST_0 + shift));
        list.add(MethodWeaver.call(tick, descriptor));
        method.instructions.insertBefore(insn, list);
    }

    private static int shiftOfElements(String array, int dimensions) {
        Type element = Type.getType(array.substring(dimensions));
        return element.getSort() >= Type.ARRAY ? REFERENCE_SHIFT : shift(element);
    }

    private static int shift(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN, Type.BYTE -> 0;
            case Type.CHAR, Type.SHORT -> 1;
            case Type.LONG, Type.DOUBLE -> 3;
            default -> 2;
        };
    }

    private static int shift(int typeOfNewArray) {
        return switch (typeOfNewArray) {
            case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> 0;
            case Opcodes.T_CHAR, Opcodes.T_SHORT -> 1;
            case Opcodes.T_LONG, Opcodes.T_DOUBLE -> 3;
            default -> 2;
        };
    }
}
