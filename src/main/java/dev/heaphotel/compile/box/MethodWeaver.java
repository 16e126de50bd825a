package dev.heaphotel.compile.box;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Weaves one method: the frame's token into a new local variable, then the ticks. A driver's method is no frame of the candidate's
 * and gets none, but says when it has caught what the candidate threw.
 */
final class MethodWeaver {

    static final String TICK = "dev/heaphotel/probe/Tick";

    /** What the woven calls may add to the operand stack, in slots: an exception and a token. */
    private static final int EXTRA_STACK = 3;

    private final String owner;
    private final MethodNode method;
    private final Density density;

    MethodWeaver(String owner, MethodNode method, Density density) {
        this.owner = owner;
        this.method = method;
        this.density = density;
    }

    void weave() {
        Optional<AbstractInsnNode> superCall = SuperCall.of(owner, method);
        if (method.name.equals("<init>") && superCall.isEmpty()) {
            return;
        }
        int frameBytes = FrameBytes.of(method);
        List<AbstractInsnNode> original = List.of(method.instructions.toArray());
        int token = TokenSlot.open(method);
        if (density.compareTo(Density.BACK_EDGES) <= 0) {
            new LineTicks(method, density, quiet()).insert(original, superCall);
        }
        if (density == Density.FULL) {
            new ArrayTicks(method, quiet()).insert(original);
        }
        leave(original, token);
        caught("caught", token);
        InsnList enter = new InsnList();
        enter.add(new IntInsnNode(Opcodes.SIPUSH, frameBytes));
        enter.add(call("enter", "(I)J"));
        begin(superCall, enter, token);
    }

    /** Of a driver. */
    void weaveCatches() {
        Optional<AbstractInsnNode> superCall = SuperCall.of(owner, method);
        if (method.tryCatchBlocks.isEmpty() || method.name.equals("<init>") && superCall.isEmpty()) {
            return;
        }
        int token = TokenSlot.open(method);
        caught("landed", token);
        InsnList here = new InsnList();
        here.add(call("here", "()J"));
        begin(superCall, here, token);
    }

    /** @param told leaves the token on the stack */
    private void begin(Optional<AbstractInsnNode> superCall, InsnList told, int token) {
        told.add(new VarInsnNode(Opcodes.LSTORE, token));
        superCall.ifPresentOrElse(
                call -> method.instructions.insert(call, told), () -> method.instructions.insert(told));
        UninitializedLabels.separate(method);
        method.maxStack += EXTRA_STACK;
    }

    private void leave(List<AbstractInsnNode> original, int token) {
        for (AbstractInsnNode insn : original) {
            if (insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.RETURN) {
                method.instructions.insertBefore(insn, leaveWith(token));
            }
        }
    }

    private void caught(String tick, int token) {
        Set<LabelNode> done = new HashSet<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (done.add(block.handler)) {
                caught(tick, block, token);
            }
        }
    }

    private void caught(String tick, TryCatchBlockNode block, int token) {
        AbstractInsnNode first = block.handler;
        while (first.getOpcode() < 0) {
            if (first instanceof FrameNode frame && TokenSlot.isBeforeSuper(frame)) {
                return;
            }
            first = first.getNext();
        }
        if (!coversItself(block)) {
            method.instructions.insertBefore(first, caughtWith(new InsnNode(Opcodes.DUP), tick, token));
        } else if (first instanceof VarInsnNode store && store.getOpcode() == Opcodes.ASTORE) {
            caughtBehind(tick, block, store, token);
        }
    }

    /**
     * javac's handler for a {@code finally} whose {@code try} never ends by itself guards its own first instruction, which
     * keeps the exception. The next one is free; where it is not, as with {@code synchronized}, the exception is thrown on.
     */
    private void caughtBehind(String tick, TryCatchBlockNode block, VarInsnNode store, int token) {
        AbstractInsnNode next = store.getNext();
        while (next.getOpcode() < 0) {
            next = next.getNext();
        }
        if (!isGuardedBy(block.handler, next)) {
            VarInsnNode kept = new VarInsnNode(Opcodes.ALOAD, store.var);
            method.instructions.insertBefore(next, caughtWith(kept, tick, token));
        }
    }

    /**
     * Where nothing may be woven: a handler that guards its own first instructions (javac's for {@code synchronized}) would
     * run for ever if a woven call in it met a full stack.
     */
    private Set<AbstractInsnNode> quiet() {
        Set<AbstractInsnNode> quiet = new HashSet<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (coversItself(block)) {
                for (AbstractInsnNode at = block.handler; at != null && at != block.end; at = at.getNext()) {
                    quiet.add(at);
                }
            }
        }
        return quiet;
    }

    private boolean coversItself(TryCatchBlockNode block) {
        return isGuardedBy(block.handler, block.handler);
    }

    private boolean isGuardedBy(LabelNode handler, AbstractInsnNode insn) {
        return method.tryCatchBlocks.stream().anyMatch(block -> block.handler == handler && covers(block, insn));
    }

    private boolean covers(TryCatchBlockNode block, AbstractInsnNode insn) {
        int at = method.instructions.indexOf(insn);
        return method.instructions.indexOf(block.start) <= at && at < method.instructions.indexOf(block.end);
    }

    private static InsnList leaveWith(int token) {
        InsnList list = new InsnList();
        list.add(new VarInsnNode(Opcodes.LLOAD, token));
        list.add(call("leave", "(J)V"));
        return list;
    }

    /** @param exception leaves it on the stack once more than it was */
    private static InsnList caughtWith(AbstractInsnNode exception, String tick, int token) {
        InsnList list = new InsnList();
        list.add(exception);
        list.add(new VarInsnNode(Opcodes.LLOAD, token));
        list.add(call(tick, "(Ljava/lang/Throwable;J)V"));
        return list;
    }

    static MethodInsnNode call(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, TICK, name, descriptor, false);
    }
}
