package dev.heaphotel.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * Where objects lie in the heap, for {@link Marks}. An array of references is read as the numbers they are: with compressed
 * references, 32 bits each, scaled where the heap lies high (HotSpot, any heap below 32 GiB). Needs {@code java.lang.invoke}
 * opened, as run boxes have it; elsewhere there are no addresses.
 */
final class Addresses {

    private static final MethodHandle NONE =
            MethodHandles.dropArguments(MethodHandles.constant(int.class, 0), 0, Object.class, long.class);

    private static final MethodHandle READ;
    private static final long FIRST;

    static {
        MethodHandle read = NONE;
        long first = 0;
        try {
            Field trusted = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            trusted.setAccessible(true);
            MethodHandles.Lookup lookup = (MethodHandles.Lookup) trusted.get(null);
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            Object unsafe = lookup.findStatic(type, "getUnsafe", MethodType.methodType(type))
                    .invoke();
            read = lookup.findVirtual(type, "getInt", MethodType.methodType(int.class, Object.class, long.class))
                    .bindTo(unsafe);
            // An int up to JDK 24, a long from 25.
            first = ((Number) lookup.unreflect(type.getMethod("arrayBaseOffset", Class.class))
                            .bindTo(unsafe)
                            .invoke((Class<?>) Object[].class))
                    .longValue();
        } catch (Throwable closed) {
            read = NONE;
        }
        READ = read;
        FIRST = first;
    }

    private Addresses() {}

    static boolean known() {
        return READ != NONE;
    }

    /** The address of {@code array[index]} in units of the heap's scale, 1 or 8 bytes; unknown addresses are all 0. */
    static long of(Object[] array, int index) {
        try {
            return (int) READ.invokeExact((Object) array, FIRST + 4L * index) & 0xffff_ffffL;
        } catch (Throwable impossible) {
            throw new IllegalStateException("reading an array cannot fail", impossible);
        }
    }
}
