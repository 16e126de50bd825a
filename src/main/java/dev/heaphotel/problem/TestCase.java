package dev.heaphotel.problem;

import java.util.Map;

/**
 * A small scale at which answers are compared call by call.
 *
 * @param sizes axis name to size, every axis named
 * @param seeds how many different inputs are tried at it, 1 at least
 */
public record TestCase(Map<String, Integer> sizes, int seeds) {

    public TestCase {
        sizes = Map.copyOf(sizes);
    }
}
