package dev.heaphotel.compile.box;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The lines that do something to what each variable holds: put something in, or take something out. */
final class Fillings {

    private final Map<Origin, SortedSet<Integer>> lines = new HashMap<>();
    private final Map<Origin, SortedSet<Integer>> initialLines = new HashMap<>();

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

    /** Lets what is done to a parameter, or under another name, reach the variables whose values they were given. */
    void settle(Flows flows) {
        settle(flows, flows.aliases());
    }

    /** As {@link #settle}, and what fills a thing fills what the thing was put into, too. */
    void settleWithContents(Flows flows) {
        settle(
                flows,
                Stream.concat(flows.aliases().stream(), flows.contents().stream())
                        .toList());
    }

    private void settle(Flows flows, List<Flows.Alias> aliases) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Flows.Given given : flows.given()) {
                changed |= flows.parameter(given.method(), given.slot())
                        .map(parameter -> reach(given.from(), parameter))
                        .orElse(false);
            }
            for (Flows.Alias alias : aliases) {
                changed |= reach(alias.from(), alias.to());
            }
        }
    }

    private boolean reach(Collection<Origin> from, Origin to) {
        List<Integer> reached = List.copyOf(lines.getOrDefault(to, new TreeSet<>()));
        boolean changed = false;
        for (Origin origin : from) {
            changed |= !reached.isEmpty()
                    && lines.computeIfAbsent(origin, key -> new TreeSet<>()).addAll(reached);
        }
        return changed;
    }

    /** Ascending. */
    SortedSet<Integer> of(Origin origin) {
        return lines.containsKey(origin) ? lines.get(origin) : initialLines.getOrDefault(origin, new TreeSet<>());
    }
}
