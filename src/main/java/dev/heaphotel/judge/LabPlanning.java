package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.measure.Generator;
import dev.heaphotel.measure.NodeTypes;
import dev.heaphotel.measure.UsualGenerators;
import dev.heaphotel.unit.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From what was asked for and what the source declares to a plan. */
final class LabPlanning {

    sealed interface Reading {}

    record Made(LabPlan plan) implements Reading {}

    record Unclear(String why) implements Reading {}

    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        Refusal(String why) {
            super(why);
        }
    }

    private final LabMethods methods;
    private final NodeTypes nodes;
    private final Map<String, String> wanted;

    private final long seed;

    private LabPlanning(SourceFacts facts, Map<String, String> wanted, long seed) {
        this.methods = new LabMethods(facts);
        this.nodes = NodeTypes.in(facts);
        this.wanted = wanted;
        this.seed = seed;
    }

    static Reading of(LabRequest request, SourceFacts facts) {
        try {
            LabPlanning planning = new LabPlanning(facts, request.generators(), request.seed());
            LabPlan plan = planning.plan(planning.method(request.method()), request.calls());
            request.sizes().forEach(plan::spot);
            return new Made(plan);
        } catch (Refusal | ArithmeticException unclear) {
            return new Unclear(String.valueOf(unclear.getMessage()));
        }
    }

    private SourceFacts.Method method(Optional<String> name) throws Refusal {
        List<SourceFacts.Method> called = name.map(methods::named).orElseGet(methods::callable);
        if (called.isEmpty()) {
            throw new Refusal(
                    methods.callable().isEmpty()
                            ? "expected a class with a method, found none"
                            : "expected a method " + name.orElse("") + ", found " + methods.names());
        }
        List<SourceFacts.Method> meant = methods.meant(called, name.isPresent());
        if (meant.size() != 1) {
            throw new Refusal("expected --method to name one of the methods, found "
                    + meant.stream().map(LabMethods::signature).collect(Collectors.joining(", ")));
        }
        return meant.get(0);
    }

    private LabPlan plan(SourceFacts.Method method, Optional<String> wantedCalls) throws Refusal {
        Optional<SourceFacts.Method> constructor = method.isStatic() ? Optional.empty() : constructor(method);
        String calls = calls(wantedCalls, constructor);
        boolean repeated = !calls.equals("1");
        Set<String> unknown = new LinkedHashSet<>(wanted.keySet());
        List<Generator> forConstructor = new ArrayList<>();
        if (constructor.isPresent()) {
            forConstructor = generators(constructor.get(), repeated, unknown);
        }
        LabPlan plan =
                new LabPlan(method, generators(method, repeated, unknown), constructor, forConstructor, calls, seed);
        if (!unknown.isEmpty()) {
            throw new Refusal("expected --arg for a parameter of "
                    + constructor
                            .map(LabMethods::signature)
                            .map(each -> each + " or of ")
                            .orElse("")
                    + LabMethods.signature(method) + ", found " + String.join(", ", unknown));
        }
        return plan;
    }

    /** The one that has the parameters which were named and the method lacks; else that with the fewest. */
    private Optional<SourceFacts.Method> constructor(SourceFacts.Method method) {
        Set<String> left = new LinkedHashSet<>(wanted.keySet());
        method.parameters().forEach(parameter -> left.remove(parameter.name()));
        return methods.constructors(method.owner()).stream()
                .min(Comparator.comparing(
                                (SourceFacts.Method each) -> !names(each).containsAll(left))
                        .thenComparing(each -> each.parameters().size()));
    }

    private static Set<String> names(SourceFacts.Method called) {
        return called.parameters().stream().map(SourceFacts.Parameter::name).collect(Collectors.toSet());
    }

    private static String calls(Optional<String> wantedCalls, Optional<SourceFacts.Method> constructor) throws Refusal {
        boolean state =
                constructor.filter(known -> !known.parameters().isEmpty()).isPresent();
        String calls = wantedCalls.map(String::strip).orElse(state ? "n" : "1");
        try {
            Expression.parse(calls).at("n", 16);
            return calls;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw new Refusal("expected --calls to be a number of calls over n such as n or 100, found " + calls + " ("
                    + unreadable.getMessage() + ")");
        }
    }

    private List<Generator> generators(SourceFacts.Method called, boolean repeated, Set<String> unknown)
            throws Refusal {
        List<Optional<String>> usual = UsualGenerators.of(called, nodes, repeated);
        List<Generator> generators = new ArrayList<>();
        for (int i = 0; i < usual.size(); i++) {
            SourceFacts.Parameter parameter = called.parameters().get(i);
            unknown.remove(parameter.name());
            generators.add(generator(parameter, usual.get(i)));
        }
        return generators;
    }

    private Generator generator(SourceFacts.Parameter parameter, Optional<String> usual) throws Refusal {
        String text = wanted.getOrDefault(parameter.name(), usual.orElse(""));
        if (text.isEmpty() && usual.isEmpty()) {
            throw new Refusal("expected --arg " + parameter.name() + "=GENERATOR for a parameter of type "
                    + parameter.type() + ", found none, and no generator is usual for this type");
        }
        try {
            return Generator.parse(text, parameter.type(), nodes);
        } catch (Generator.Unreadable unreadable) {
            throw new Refusal(parameter.name() + ": " + unreadable.getMessage());
        }
    }
}
