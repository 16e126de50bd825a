package dev.heaphotel.compile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Weaves into a class file of the JDK the calls that tell the probe what it makes: right before an array, and right after an
 * object's constructor. Nothing else is changed, so that the class can take the woven bodies while it is in use. Errors that
 * are caught are told by {@link PlatformCatches}.
 */
final class PlatformWeaver extends ClassVisitor {

    private static final String MAKING = "dev/heaphotel/probe/boot/Making";

    /** What the calls add to the operand stack, in slots. */
    private static final int EXTRA_STACK = 2;

    private boolean wove;

    private PlatformWeaver(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
    }

    /** The woven class file; null for a class that makes nothing. */
    static byte @Nullable [] woven(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        PlatformWeaver weaver = new PlatformWeaver(writer);
        reader.accept(weaver, 0);
        return weaver.wove ? writer.toByteArray() : null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Body(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private final class Body extends MethodVisitor {

        Body(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                array(shift(operand));
            }
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY) {
                array(2);
            }
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.startsWith("[") && name.equals("clone")) {
                super.visitInsn(Opcodes.DUP);
                super.visitInsn(Opcodes.ICONST_0 + shiftOfElements(owner));
                tick("copy", "(Ljava/lang/Object;I)V");
            } else if (makesTyped(owner, name, descriptor)) {
                super.visitInsn(Opcodes.DUP2);
                tick("typed", "(Ljava/lang/Class;I)V");
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (name.equals("<init>")) {
                tick("object", "()V");
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            super.visitMaxs(maxStack + EXTRA_STACK, maxLocals);
        }

        private void array(int shift) {
            super.visitInsn(Opcodes.DUP);
            super.visitInsn(Opcodes.ICONST_0 + shift);
            tick("array", "(II)V");
        }

        private void tick(String name, String descriptor) {
            wove = true;
            super.visitMethodInsn(Opcodes.INVOKESTATIC, MAKING, name, descriptor, false);
        }
    }

    private static boolean makesTyped(String owner, String name, String descriptor) {
        boolean reflective = owner.equals("java/lang/reflect/Array") && name.equals("newInstance");
        boolean uninitialized = owner.equals("jdk/internal/misc/Unsafe") && name.equals("allocateUninitializedArray");
        return (reflective || uninitialized) && descriptor.startsWith("(Ljava/lang/Class;I)");
    }

    private static int shiftOfElements(String array) {
        return switch (Type.getType(array.substring(1)).getSort()) {
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
