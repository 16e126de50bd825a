package dev.heaphotel.feedback;

import dev.heaphotel.measure.Holder;
import java.util.Locale;

/** What kind of thing holds memory; decides the advice. */
final class HolderKind {

    private HolderKind() {}

    /** As far as its name and path tell. */
    static String of(Holder holder) {
        String steps = String.join(" ", holder.path());
        if (steps.contains("ThreadLocal") || steps.startsWith("thread")) {
            return "thread";
        }
        if (steps.startsWith("static")) {
            return "static";
        }
        if (holder.field().toLowerCase(Locale.ROOT).matches(".*(listener|observer|subscri|callback|handler).*")) {
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
