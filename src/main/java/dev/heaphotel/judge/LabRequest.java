package dev.heaphotel.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param fileName   of the source, {@code Solution.java}
 * @param method     its name, {@code fib} or {@code Solution.fib} or {@code fib(int)}; empty where only one is meant to be called
 * @param generators parameter name to generator, {@code ints(2*n)}, of the method and of the constructor; parameters without
 *                   one get it from their type
 * @param sizes      of n; empty for a ladder that fits the method
 * @param calls      how often it is called on the same object, an expression over n; empty for n times where the constructor
 *                   takes arguments, else once
 * @param seed       of the arguments
 */
public record LabRequest(
        String fileName,
        String source,
        Optional<String> method,
        Map<String, String> generators,
        List<Long> sizes,
        Optional<String> calls,
        long seed) {

    /** The seed where nobody chose one: every run sees the same data. */
    public static final long USUAL_SEED = 1;

    public LabRequest(
            String fileName, String source, Optional<String> method, Map<String, String> generators, List<Long> sizes) {
        this(fileName, source, method, generators, sizes, Optional.empty(), USUAL_SEED);
    }

    public LabRequest(
            String fileName,
            String source,
            Optional<String> method,
            Map<String, String> generators,
            List<Long> sizes,
            Optional<String> calls) {
        this(fileName, source, method, generators, sizes, calls, USUAL_SEED);
    }
}
