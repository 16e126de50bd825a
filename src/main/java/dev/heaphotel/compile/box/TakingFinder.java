package dev.heaphotel.compile.box;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Looks for instructions that take something out of what a variable holds, or let it go as a whole. */
final class TakingFinder {

    private final MethodMap map;
    private final Found found;
    private final SkippedFinder skipped;

    TakingFinder(MethodMap map, Found found, SkippedFinder skipped) {
        this.map = map;
        this.found = found;
        this.skipped = skipped;
    }

    void search(AbstractInsnNode insn, Frame<Held> frame) {
        if (insn instanceof MethodInsnNode call) {
            int arguments = Type.getArgumentTypes(call.desc).length;
            if (call.getOpcode() != Opcodes.INVOKESTATIC && KnownCalls.takesOut(call.name)) {
                takes(top(frame, arguments), insn);
            }
        } else if (insn.getOpcode() == Opcodes.AASTORE && top(frame, 0).is(Held.Kind.NULL)) {
            takes(top(frame, 2), insn);
        } else if (insn instanceof FieldInsnNode field
                && (field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC)) {
            assigned(field, frame);
        }
    }

    private void assigned(FieldInsnNode field, Frame<Held> frame) {
        boolean number = field.desc.equals("I");
        boolean smaller = number && isDecrement(field.getPrevious());
        boolean anew = !number && !map.isInitialiser() && FillFinder.isEmptyOfTheJdk(field.getPrevious());
        if (smaller || anew || top(frame, 0).is(Held.Kind.NULL)) {
            found.emptied.add(found.field(field.owner, field.name), map.line(field));
        }
    }

    /** {@code size--}, {@code --size} and {@code size -= n}. */
    private static boolean isDecrement(AbstractInsnNode before) {
        AbstractInsnNode at = before;
        while (at != null && (at.getOpcode() == Opcodes.DUP_X1 || at.getOpcode() == Opcodes.DUP)) {
            at = at.getPrevious();
        }
        return at != null && at.getOpcode() == Opcodes.ISUB;
    }

    private void takes(Held from, AbstractInsnNode insn) {
        from.origins().forEach(origin -> {
            found.emptied.add(origin, map.line(insn));
            skipped.taken(origin, insn);
        });
    }

    private static Held top(Frame<Held> frame, int below) {
        return frame.getStack(frame.getStackSize() - 1 - below);
    }
}
