package dev.heaphotel.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param fileName   of the source, {@code Solution.java}
 * @param method     its simple name; empty where the class has only one that can be called
 * @param generators parameter name to generator, {@code ints(2*n)}; parameters without one get it from their type
 * @param sizes      of n; empty for a ladder that fits the method
 */
public record LabRequest(
        String fileName, String source, Optional<String> method, Map<String, String> generators, List<Long> sizes) {}
