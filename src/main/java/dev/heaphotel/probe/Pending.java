package dev.heaphotel.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.Reference;

/**
 * The references that a collection has cleared. The JVM's reference handler links them out one by one on a thread of its own, and
 * until it is done it holds them: on a busy machine that is after the next weighing.
 */
final class Pending {

    /** The JDK's own way to wait, which it uses when direct memory is short; needs {@code java.lang.ref} opened. */
    private static final MethodHandle WAIT = handle();

    private Pending() {}

    /** Returns when nothing is pending. */
    static void await() {
        try {
            while ((boolean) WAIT.invokeExact()) {
                Thread.onSpinWait();
            }
        } catch (Throwable interrupted) {
            throw new IllegalStateException("nobody interrupts the probe", interrupted);
        }
    }

    /** Nothing is ever pending where the JDK does not tell. */
    private static MethodHandle handle() {
        try {
            return MethodHandles.privateLookupIn(Reference.class, MethodHandles.lookup())
                    .findStatic(Reference.class, "waitForReferenceProcessing", MethodType.methodType(boolean.class));
        } catch (ReflectiveOperationException closed) {
            return MethodHandles.constant(boolean.class, false);
        }
    }
}
