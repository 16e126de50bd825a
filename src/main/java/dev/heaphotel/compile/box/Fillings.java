package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lines that put something into what each variable holds. */
final class Fillings {

    /** A value from these variables is given to the parameter of a method of the candidate's. */
    private record Flow(Collection<Origin> from, String method, int slot) {}

    private final Map<Origin, SortedSet<Integer>> lines = new HashMap<>();
    private final Map<Origin, SortedSet<Integer>> initialLines = new HashMap<>();
    private final Map<String, MethodMap> methods = new HashMap<>();
    private final List<Flow> flows = new ArrayList<>();

    void add(Origin origin, int line) {
        if (line > 0) {
            lines.computeIfAbsent(origin, key -> new TreeSet<>()).add(line);
        }
    }

    /** An assignment where the object or class is initialised: it counts only if nothing else does. */
    void addInitial(Origin origin, int line) {
        if (line > 0) {
            initialLines.computeIfAbsent(origin, key -> new TreeSet<>()).add(line);
        }
    }

    /** @param method owner, name and descriptor, written together */
    void addMethod(String method, MethodMap map) {
        methods.put(method, map);
    }

    void addFlow(Collection<Origin> from, String method, int slot) {
        if (!from.isEmpty()) {
            flows.add(new Flow(from, method, slot));
        }
    }

    /** Lets what methods do to their parameters reach the variables whose values they were given. */
    void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Flow flow : flows) {
                Optional<Origin> parameter =
                        Optional.ofNullable(methods.get(flow.method())).flatMap(map -> map.parameter(flow.slot()));
                Set<Integer> reached = parameter
                        .<Set<Integer>>map(origin -> lines.getOrDefault(origin, new TreeSet<>()))
                        .orElse(Set.of());
                for (Origin origin : flow.from()) {
                    changed |= !reached.isEmpty()
                            && lines.computeIfAbsent(origin, key -> new TreeSet<>())
                                    .addAll(List.copyOf(reached));
                }
            }
        }
    }

    /** Ascending. */
    SortedSet<Integer> of(Origin origin) {
        return lines.containsKey(origin) ? lines.get(origin) : initialLines.getOrDefault(origin, new TreeSet<>());
    }
}
