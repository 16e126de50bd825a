package dev.heaphotel.compile;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Weaves into a class file of the JDK the calls that tell the probe which errors it catches. A task, a future or a thread
 * keeps what its code throws, and no line of the program need ever see it: a full heap would go unnoticed.
 */
final class PlatformCatches extends ClassVisitor {

    private static final String MAKING = "dev/heaphotel/probe/boot/Making";

    private static final Set<String> CATCHING_A_FULL_HEAP = Set.of(
            "java/lang/Throwable", "java/lang/Error", "java/lang/VirtualMachineError", "java/lang/OutOfMemoryError");

    /** The JVM calls it on a thread that an exception ends. */
    private static final String END_OF_A_THREAD = "dispatchUncaughtException(Ljava/lang/Throwable;)V";

    private PlatformCatches(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
    }

    static byte[] woven(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new PlatformCatches(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new Body(next, END_OF_A_THREAD.equals(name + descriptor));
    }

    private static final class Body extends MethodVisitor {

        private final boolean endsThread;
        private final Set<Label> handlers = new HashSet<>();
        private boolean atHandler;

        Body(MethodVisitor next, boolean endsThread) {
            super(Opcodes.ASM9, next);
            this.endsThread = endsThread;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (endsThread) {
                super.visitVarInsn(Opcodes.ALOAD, 1);
                tell();
            }
        }

        /** Only by name: what catches anything at all, for {@code finally} or {@code synchronized}, throws it on. */
        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            super.visitTryCatchBlock(start, end, handler, type);
            if (type != null && CATCHING_A_FULL_HEAP.contains(type)) {
                handlers.add(handler);
            }
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            atHandler |= handlers.contains(label);
        }

        /** Every handler begins with one. */
        @Override
        public void visitFrame(
                int type, int locals, Object @Nullable [] local, int stacked, Object @Nullable [] stack) {
            super.visitFrame(type, locals, local, stacked, stack);
            if (atHandler) {
                atHandler = false;
                super.visitInsn(Opcodes.DUP);
                tell();
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            super.visitMaxs(maxStack + 1, maxLocals);
        }

        private void tell() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, MAKING, "caught", "(Ljava/lang/Throwable;)V", false);
        }
    }
}
