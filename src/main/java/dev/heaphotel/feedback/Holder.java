package dev.heaphotel.feedback;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Who holds what grew.
 *
 * @param field      the candidate's own field, {@code LRUCache.map}
 * @param declaredAt its line, from 1
 * @param filledAt   lines of the candidate that put something in, ascending; empty when none is known
 * @param path       from the root to what grew; a root that is no object of the candidate's comes first and begins with
 *                   {@code static} or {@code thread}
 */
public record Holder(String field, OptionalInt declaredAt, List<Integer> filledAt, List<String> path) {

    public Holder {
        filledAt = List.copyOf(filledAt);
        path = List.copyOf(path);
    }

    /** What the holder is, as far as its path tells; decides the advice. */
    String kind() {
        String steps = String.join(" ", path);
        if (steps.contains("ThreadLocal") || steps.startsWith("thread")) {
            return "thread";
        }
        if (steps.startsWith("static")) {
            return "static";
        }
        if (field.toLowerCase(Locale.ROOT).matches(".*(listener|observer|subscri|callback|handler).*")) {
            return "listeners";
        }
        if (steps.contains("Map") || steps.contains("HashSet") || steps.contains("TreeSet")) {
            return "map";
        }
        if (steps.contains("List") || steps.contains("Deque") || steps.contains("Queue") || steps.contains("Vector")) {
            return "list";
        }
        return steps.contains("StringBuilder") || steps.contains("String.") ? "text" : "unknown";
    }
}
