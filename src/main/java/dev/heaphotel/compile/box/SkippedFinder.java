package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds taking out that an exception skips: it follows putting in on every path of the same method, with a call between that
 * may throw, and no handler does it too. javac copies a {@code finally} into a handler, so what stands there is found twice.
 */
final class SkippedFinder {

    private record Touch(Origin origin, int index) {}

    private final MethodNode method;
    private final List<Touch> puts = new ArrayList<>();
    private final List<Touch> takes = new ArrayList<>();

    SkippedFinder(MethodNode method) {
        this.method = method;
    }

    void put(Origin origin, AbstractInsnNode insn) {
        puts.add(new Touch(origin, method.instructions.indexOf(insn)));
    }

    void taken(Origin origin, AbstractInsnNode insn) {
        takes.add(new Touch(origin, method.instructions.indexOf(insn)));
    }

    void tell(MethodMap map, Found found) {
        for (Touch take : takes) {
            boolean once =
                    takes.stream().noneMatch(other -> other.origin.equals(take.origin) && inHandler(other.index));
            boolean follows =
                    puts.stream().anyMatch(put -> put.origin.equals(take.origin) && leads(put.index, take.index));
            if (once && follows) {
                found.skips(take.origin, map.line(method.instructions.get(take.index)));
            }
        }
    }

    private boolean inHandler(int index) {
        return method.tryCatchBlocks.stream().anyMatch(block -> {
            int at = method.instructions.indexOf(block.handler);
            return at < index && straight(at, index);
        });
    }

    /** Nothing between leaves the method. */
    private boolean straight(int from, int to) {
        for (int i = from; i < to; i++) {
            int opcode = method.instructions.get(i).getOpcode();
            if (opcode == Opcodes.ATHROW || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
                return false;
            }
        }
        return true;
    }

    private boolean leads(int from, int to) {
        boolean calls = false;
        for (int i = from + 1; i < to; i++) {
            AbstractInsnNode insn = method.instructions.get(i);
            if (insn instanceof JumpInsnNode jump && method.instructions.indexOf(jump.label) > to) {
                return false;
            }
            calls |= insn instanceof MethodInsnNode call && !call.owner.startsWith("java/");
            calls |= insn instanceof MethodInsnNode call && isCallback(call.owner);
        }
        return calls && from < to && straight(from, to);
    }

    private static boolean isCallback(String owner) {
        return owner.startsWith("java/util/function/")
                || owner.equals("java/lang/Runnable")
                || owner.equals("java/util/concurrent/Callable");
    }
}
