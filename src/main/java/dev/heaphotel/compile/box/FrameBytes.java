package dev.heaphotel.compile.box;

import org.objectweb.asm.tree.MethodNode;

/** Estimates what one call of a method takes of the thread's stack. */
final class FrameBytes {

    /**
     * The fixed part of an interpreter frame on 64-bit HotSpot, in words: return address, saved frame pointer, sender and
     * last stack pointer, method, mirror, profile, constant pool cache, locals, bytecode pointer, expression stack bottom,
     * and one for alignment (frame_x86.hpp, frame_aarch64.hpp).
     */
    private static final int FIXED_WORDS = 12;

    private static final int WORD = 8;

    private FrameBytes() {}

    /** In bytes, at most 32 767 so that one instruction can push it. */
    static int of(MethodNode method) {
        return Math.min(WORD * (FIXED_WORDS + method.maxLocals + method.maxStack), Short.MAX_VALUE);
    }
}
