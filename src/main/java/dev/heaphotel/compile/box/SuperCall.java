package dev.heaphotel.compile.box;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Finds the {@code super(...)} or {@code this(...)} of a constructor among the other constructors it calls. */
final class SuperCall {

    private SuperCall() {}

    /** Empty for other methods, and for a constructor that never gets there. */
    static Optional<AbstractInsnNode> of(String owner, MethodNode method) {
        if (!method.name.equals("<init>") || !Analysis.fits(method)) {
            return Optional.empty();
        }
        try {
            Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(owner, method);
            for (int i = 0; i < frames.length; i++) {
                AbstractInsnNode insn = method.instructions.get(i);
                if (frames[i] != null && isConstructorCall(insn) && isOnThis((MethodInsnNode) insn, frames[i])) {
                    return Optional.of(insn);
                }
            }
            return Optional.empty();
        } catch (AnalyzerException e) {
            throw new IllegalStateException("javac's own class file does not verify: " + owner + "." + method.name, e);
        }
    }

    private static boolean isConstructorCall(AbstractInsnNode insn) {
        return insn.getOpcode() == Opcodes.INVOKESPECIAL && ((MethodInsnNode) insn).name.equals("<init>");
    }

    private static boolean isOnThis(MethodInsnNode call, Frame<SourceValue> frame) {
        int arguments = Type.getArgumentTypes(call.desc).length;
        SourceValue receiver = frame.getStack(frame.getStackSize() - 1 - arguments);
        return receiver.insns.stream()
                .anyMatch(source ->
                        source.getOpcode() == Opcodes.ALOAD && source instanceof VarInsnNode load && load.var == 0);
    }
}
