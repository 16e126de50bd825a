package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds who holds what stays, from walks at ascending sizes: path shapes that grew on every step, gathered under the
 * candidate's own field through which they are reached (after the heap growth detector of LeakCanary's Shark).
 */
public final class RetainedHolder {

    private record Grown(List<String> path, long bytes) {}

    private final SourceFacts facts;

    private RetainedHolder(SourceFacts facts) {
        this.facts = facts;
    }

    /** The holder of most of the growth; empty when nothing grew at every step. */
    public static Optional<Holder> of(List<Report.Walked> ascending, SourceFacts facts) {
        return new RetainedHolder(facts).holder(grown(ascending));
    }

    private static List<Grown> grown(List<Report.Walked> ascending) {
        List<Map<List<String>, Long>> walks =
                ascending.stream().map(RetainedHolder::bytesByPath).toList();
        List<Grown> grown = new ArrayList<>();
        walks.get(walks.size() - 1).forEach((path, last) -> {
            List<Long> series =
                    walks.stream().map(walk -> walk.getOrDefault(path, 0L)).toList();
            if (ascends(series)) {
                grown.add(new Grown(path, last - series.get(0)));
            }
        });
        return grown;
    }

    private static Map<List<String>, Long> bytesByPath(Report.Walked walked) {
        Map<List<String>, Long> bytes = new HashMap<>();
        walked.shapes().forEach(shape -> bytes.merge(shape.path(), shape.bytes(), Long::sum));
        return bytes;
    }

    private static boolean ascends(List<Long> series) {
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i) <= series.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Holder> holder(List<Grown> grown) {
        Map<String, Long> byAnchor = grown.stream()
                .collect(Collectors.groupingBy(each -> anchor(each.path), Collectors.summingLong(Grown::bytes)));
        return byAnchor.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> {
            List<String> path = grown.stream()
                    .filter(each -> anchor(each.path).equals(most.getKey()))
                    .max(Comparator.comparingLong(Grown::bytes).thenComparingInt(each -> each.path.size()))
                    .map(Grown::path)
                    .orElseThrow();
            return named(most.getKey(), path);
        });
    }

    /** The first step that is a field of the candidate's own; else where the path begins. */
    private String anchor(List<String> path) {
        return path.stream()
                .filter(step -> field(step).isPresent())
                .findFirst()
                .map(RetainedHolder::bare)
                .orElseGet(() -> threadLocal(path.get(0)).orElse(path.get(0)));
    }

    /** A thread's map of thread-locals says nothing of the field that made the entry, but the source does. */
    private Optional<String> threadLocal(String root) {
        return facts.fields().stream()
                .filter(field -> root.equals("thread-local") && field.type().contains("ThreadLocal"))
                .map(field -> field.owner() + "." + field.name())
                .findFirst();
    }

    private Optional<SourceFacts.Field> field(String step) {
        return facts.fields().stream()
                .filter(field -> bare(step).equals(field.owner() + "." + field.name()))
                .findFirst();
    }

    /** A static field's step says so before its name. */
    private static String bare(String step) {
        return step.startsWith("static ") ? step.substring("static ".length()) : step;
    }

    private Holder named(String anchor, List<String> path) {
        Optional<SourceFacts.Field> field = field(anchor);
        TreeSet<Integer> filledAt = new TreeSet<>();
        field.ifPresent(each -> filledAt.addAll(each.filledAt()));
        boolean ownStructure =
                path.stream().filter(step -> field(step).isPresent()).count() > 1;
        if (filledAt.isEmpty() || ownStructure) {
            path.forEach(step -> field(step).ifPresent(each -> filledAt.addAll(each.filledAt())));
        }
        OptionalInt declaredAt = field.isPresent() ? OptionalInt.of(field.get().declaredAt()) : OptionalInt.empty();
        return new Holder(anchor, declaredAt, List.copyOf(filledAt), path);
    }
}
