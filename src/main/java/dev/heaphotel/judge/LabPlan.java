package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.measure.Generator;
import dev.heaphotel.measure.Generator.Unreadable;
import dev.heaphotel.wire.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Which method the lab calls, and how each of its arguments is made. */
record LabPlan(String method, Order.Lab call, List<Generator> generators) {

    /** Growth is not spoken of with fewer. */
    static final int FEWEST_SIZES = 4;

    static final long WARM_UP_SIZE = 5;

    /** Four sizes an octave over eight octaves, with 2^k and 2^k+1. */
    static final List<Long> LADDER = LongStream.rangeClosed(4, 11)
            .flatMap(k -> LongStream.of(1L << k, (1L << k) + 1, (5L << k) / 4, (3L << k) / 2))
            .boxed()
            .toList();

    /** For methods whose time or memory explodes: every size from 4 on. */
    static final List<Long> SHORT_LADDER = LongStream.rangeClosed(4, 24).boxed().toList();

    sealed interface Reading {}

    record Made(LabPlan plan) implements Reading {}

    record Unclear(String why) implements Reading {}

    static Reading of(LabRequest request, SourceFacts facts) {
        List<SourceFacts.Method> callable = facts.methods().stream()
                .filter(method ->
                        !method.name().equals("<init>") && !method.name().contains("$"))
                .filter(method -> request.method().map(method.name()::equals).orElse(true))
                .toList();
        if (callable.isEmpty()) {
            return new Unclear(request.method()
                    .map(name -> "expected a method " + name + ", found " + names(facts.methods()))
                    .orElse("expected a class with a method, found none"));
        }
        List<SourceFacts.Method> open = callable.size() == 1
                ? callable
                : callable.stream().filter(method -> !method.isPrivate()).toList();
        if (open.size() != 1) {
            return new Unclear("expected --method to name one of the methods, found " + names(callable));
        }
        return of(request, open.get(0));
    }

    private static Reading of(LabRequest request, SourceFacts.Method method) {
        Map<String, String> wanted = new HashMap<>(request.generators());
        List<Generator> generators = new ArrayList<>();
        for (SourceFacts.Parameter parameter : method.parameters()) {
            String text = wanted.remove(parameter.name());
            try {
                generators.add(
                        text == null
                                ? Generator.forType(parameter.type(), parameter.name())
                                : Generator.parse(text, parameter.type()));
            } catch (Unreadable unreadable) {
                return new Unclear(parameter.name() + ": " + unreadable.getMessage());
            }
        }
        if (!wanted.isEmpty()) {
            return new Unclear("expected --arg for a parameter of " + signature(method) + ", found "
                    + String.join(", ", wanted.keySet()));
        }
        List<Order.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < generators.size(); i++) {
            arguments.add(generators.get(i).argument(i));
        }
        return new Made(
                new LabPlan(signature(method), new Order.Lab(method.owner(), method.name(), arguments), generators));
    }

    /** The sizes every generator needs when n has this size. */
    Order.Spot spot(long size, long seed) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < generators.size(); i++) {
            sizes.putAll(generators.get(i).sizesAt(i, size));
        }
        return new Order.Spot(sizes, seed);
    }

    private static String signature(SourceFacts.Method method) {
        return method.owner() + "." + method.name()
                + method.parameters().stream()
                        .map(SourceFacts.Parameter::type)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String names(List<SourceFacts.Method> methods) {
        return methods.stream().map(LabPlan::signature).collect(Collectors.joining(", "));
    }
}
