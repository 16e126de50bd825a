package dev.heaphotel.compile.box;

import org.objectweb.asm.tree.MethodNode;

/** What ASM's analyser costs: a value for every local variable and stack slot at every instruction. */
final class Analysis {

    /** A method people wrote has some thousands; beyond this it was made to exhaust the box. */
    private static final long MOST_VALUES = 4_000_000;

    private Analysis() {}

    static boolean fits(MethodNode method) {
        return (long) method.instructions.size() * (method.maxLocals + method.maxStack) <= MOST_VALUES;
    }
}
