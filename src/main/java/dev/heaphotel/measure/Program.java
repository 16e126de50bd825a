package dev.heaphotel.measure;

import dev.heaphotel.wire.Order;
import java.util.Map;

/**
 * A compiled, instrumented program and what drives it.
 *
 * @param candidate binary name to class file
 * @param harness   the workload's classes; for the lab the node classes we provide
 * @param workload  the workload's class, empty for the lab
 * @param lab       the method to call, for the lab
 * @param warmUp    a small scale that exercises most of the program
 */
public record Program(
        Map<String, byte[]> candidate, Map<String, byte[]> harness, String workload, Order.Lab lab, Order.Spot warmUp) {

    /** Driven by an author's workload. */
    public static Program driven(
            Map<String, byte[]> candidate, Map<String, byte[]> harness, String workload, Order.Spot warmUp) {
        return new Program(candidate, harness, workload, Order.Lab.NONE, warmUp);
    }

    /** A method called with generated arguments. */
    public static Program lab(Map<String, byte[]> candidate, Order.Lab lab, Order.Spot warmUp) {
        return lab(candidate, Map.of(), lab, warmUp);
    }

    /** The same with node classes of ours. */
    public static Program lab(
            Map<String, byte[]> candidate, Map<String, byte[]> provided, Order.Lab lab, Order.Spot warmUp) {
        return new Program(candidate, provided, "", lab, warmUp);
    }

    Order.Begin begin(byte[] key) {
        return new Order.Begin(key, candidate, harness, workload, lab, warmUp);
    }
}
