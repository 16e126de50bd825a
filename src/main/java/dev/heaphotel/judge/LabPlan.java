package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.measure.Generator;
import dev.heaphotel.wire.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which method the lab calls, how its object is made, and how each argument.
 *
 * @param constructor empty for a static method and for a class without a constructor of its own
 * @param calls       how often, an expression over n
 */
record LabPlan(
        SourceFacts.Method method,
        List<Generator> generators,
        Optional<SourceFacts.Method> constructor,
        List<Generator> constructorGenerators,
        String calls,
        long seed) {

    private static final String ONCE = "1";
    private static final String CALLS = "calls";
    private static final long WARM_UP_SIZE = 5;

    /** Method handles are tuned after 127 calls, and what that takes would be weighed; the warm-up is played twice. */
    private static final int WARM_UP_CALLS = 80;

    String signature() {
        return LabMethods.signature(method);
    }

    boolean repeats() {
        return !calls.equals(ONCE);
    }

    Order.Lab order() {
        return new Order.Lab(
                method.owner(),
                method.name(),
                arguments("c", constructorGenerators),
                arguments("a", generators),
                repeats() ? "#" + CALLS : "");
    }

    private static List<Order.Argument> arguments(String prefix, List<Generator> generators) {
        List<Order.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < generators.size(); i++) {
            arguments.add(generators.get(i).argument(prefix + i));
        }
        return arguments;
    }

    /** Of a size at which there are as many calls as that: more calls than belong to a size may ask for what it does not hold. */
    Order.Spot warmUp() {
        Order.Spot tiny = spot(WARM_UP_SIZE);
        Order.Spot tuned = spot(WARM_UP_CALLS);
        int calls = tuned.sizes().getOrDefault(CALLS, 0);
        return calls > tiny.sizes().getOrDefault(CALLS, 0) ? tuned : tiny;
    }

    /**
     * The sizes every generator needs when n has this size.
     *
     * @throws ArithmeticException where one is beyond what can be made
     */
    Order.Spot spot(long n) {
        return new Order.Spot(sizes(n), seed);
    }

    private Map<String, Integer> sizes(long n) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < constructorGenerators.size(); i++) {
            sizes.putAll(constructorGenerators.get(i).sizesAt("c" + i, n));
        }
        for (int i = 0; i < generators.size(); i++) {
            sizes.putAll(generators.get(i).sizesAt("a" + i, n));
        }
        if (repeats()) {
            sizes.put(
                    CALLS,
                    Math.toIntExact(dev.heaphotel.unit.Expression.parse(calls).at("n", n)));
        }
        return sizes;
    }

    /** Parameter name to generator, the constructor's first. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        constructor.ifPresent(known -> add(texts, known, constructorGenerators));
        add(texts, method, generators);
        return texts;
    }

    private static void add(Map<String, String> texts, SourceFacts.Method called, List<Generator> generators) {
        for (int i = 0; i < generators.size(); i++) {
            texts.putIfAbsent(
                    called.parameters().get(i).name(), generators.get(i).toString());
        }
    }
}
