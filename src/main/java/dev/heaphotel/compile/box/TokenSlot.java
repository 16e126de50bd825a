package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes room for a {@code long} between a method's parameters and its other local variables. */
final class TokenSlot {

    private static final int WIDTH = 2;

    private TokenSlot() {}

    /** Moves the local variables and their frames aside, and tells the slot that became free. */
    static int open(MethodNode method) {
        int slot = parameterSlots(method);
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof VarInsnNode access && access.var >= slot) {
                access.var += WIDTH;
            } else if (insn instanceof IincInsnNode increment && increment.var >= slot) {
                increment.var += WIDTH;
            } else if (insn instanceof FrameNode frame) {
                frame.local = withToken(frame, slot);
            }
        }
        if (method.localVariables != null) {
            for (LocalVariableNode variable : method.localVariables) {
                variable.index += variable.index >= slot ? WIDTH : 0;
            }
        }
        method.visibleLocalVariableAnnotations = null;
        method.invisibleLocalVariableAnnotations = null;
        method.maxLocals += WIDTH;
        return slot;
    }

    /** In a constructor before {@code super(...)}, where there is no token yet. */
    static boolean isBeforeSuper(FrameNode frame) {
        return !frame.local.isEmpty() && frame.local.get(0) == Opcodes.UNINITIALIZED_THIS;
    }

    private static int parameterSlots(MethodNode method) {
        int withReceiver = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        return (method.access & Opcodes.ACC_STATIC) != 0 ? withReceiver - 1 : withReceiver;
    }

    private static List<Object> withToken(FrameNode frame, int slot) {
        List<Object> local = new ArrayList<>(frame.local);
        int index = 0;
        int slots = 0;
        while (slots < slot) {
            if (index == local.size()) {
                local.add(Opcodes.TOP);
            }
            Object type = local.get(index++);
            slots += type == Opcodes.LONG || type == Opcodes.DOUBLE ? 2 : 1;
        }
        if (isBeforeSuper(frame)) {
            local.addAll(index, List.of(Opcodes.TOP, Opcodes.TOP));
        } else {
            local.add(index, Opcodes.LONG);
        }
        return local;
    }
}
