package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.measure.Walks.Grown;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** A path is carried on into what hangs below only while that is a tenth of what grew, at least. */
    private static final int SMALLEST_PART = 10;

    private final Walks walks;
    private final OwnFields own;

    private RetainedHolder(Walks walks, SourceFacts facts) {
        this.walks = walks;
        own = new OwnFields(facts);
    }

    /** The holder of most of the growth; empty when nothing grew at every step. */
    public static Optional<Holder> of(Walks walks, SourceFacts facts) {
        return new RetainedHolder(walks, facts).holder(walks.grown());
    }

    /** The holder of what statics, thread-locals and threads keep when the candidate's object is gone. */
    public static Optional<Holder> ofSurvivors(Walks walks, SourceFacts facts) {
        RetainedHolder holder = new RetainedHolder(walks, facts);
        List<Grown> grown = walks.grown().stream()
                .filter(each -> each.path().get(0).matches("(static|thread).*"))
                .toList();
        return grown.isEmpty() ? holder.keeper() : holder.holder(grown);
    }

    /** Whoever keeps the candidate's object keeps all that it holds. */
    private Optional<Holder> keeper() {
        return walks.keeper().map(path -> named(List.of(new Grown(path, 0, 0)), path));
    }

    private Optional<Holder> holder(List<Grown> grown) {
        Map<String, Long> byAnchor = grown.stream()
                .collect(Collectors.groupingBy(
                        each -> anchor(each.path()), LinkedHashMap::new, Collectors.summingLong(Grown::bytes)));
        return byAnchor.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> {
            List<Grown> held = grown.stream()
                    .filter(each -> anchor(each.path()).equals(most.getKey()))
                    .toList();
            return named(held, longest(held));
        });
    }

    /**
     * The candidate's own field that stands for the path: the last one whose owner is not itself multiplied, so that of a
     * store in a field it is the store's map that is named; else where the path begins.
     */
    private String anchor(List<String> path) {
        return anchorAt(path)
                .map(path::get)
                .or(() -> threadLocal(path.get(0)))
                .map(OwnFields::bare)
                .orElse(path.get(0));
    }

    private Optional<Integer> anchorAt(List<String> path) {
        Optional<Integer> anchor = Optional.empty();
        for (int i = 0; i < path.size(); i++) {
            boolean first = anchor.isEmpty();
            boolean alone = i == 0 || !walks.multiplies(path.subList(0, i)) && !own.isLink(path.get(i));
            if (own.isOwn(path.get(i)) && (first || alone)) {
                anchor = Optional.of(i);
            }
        }
        return anchor;
    }

    private Optional<String> threadLocal(String root) {
        return root.equals("thread-local")
                ? own.threadLocal().map(field -> field.owner() + "." + field.name())
                : Optional.empty();
    }

    /** The shape that grew most, carried on to the heaviest of what hangs below it. */
    private static List<String> longest(List<Grown> held) {
        List<String> path = held.get(0).path();
        for (Optional<Grown> next = Optional.of(held.get(0)); next.isPresent(); next = below(path, held)) {
            path = next.get().path();
        }
        return path;
    }

    private static Optional<Grown> below(List<String> path, List<Grown> held) {
        long least = held.get(0).bytes() / SMALLEST_PART;
        return held.stream()
                .filter(each -> each.path().size() > path.size()
                        && each.leadsThrough(path)
                        && each.bytes() >= least
                        && !each.path().get(each.path().size() - 1).endsWith(".next"))
                .max(Comparator.comparingLong(Grown::bytes)
                        .thenComparing(each -> each.path().get(path.size()).matches(".*\\.(value|item|val)")));
    }

    private Holder named(List<Grown> held, List<String> path) {
        String anchor = anchor(path);
        Optional<SourceFacts.Field> field = own.field(anchor);
        TreeSet<Integer> filledAt = new TreeSet<>();
        field.ifPresent(each -> filledAt.addAll(each.filledAt()));
        boolean unknown = filledAt.isEmpty();
        path.stream()
                .filter(step -> unknown || own.isLink(step))
                .forEach(step -> own.field(step).ifPresent(each -> filledAt.addAll(each.filledAt())));
        PathKind kind = new PathKind(walks, own, held, path, field, filledAt);
        Holder holder = new Holder(
                anchor,
                field.map(each -> OptionalInt.of(each.declaredAt())).orElse(OptionalInt.empty()),
                List.copyOf(filledAt),
                field.map(SourceFacts.Field::emptiedAt).orElse(List.of()),
                path,
                kind.kind(),
                kind.details(),
                kind.cut(anchorAt(path).orElse(0)),
                growsBy(held),
                Optional.empty());
        return field.isPresent()
                ? holder
                : kind.captured().map(it -> local(holder, it)).orElse(holder);
    }

    /** A thread's task is no field: the variable it took along is named. */
    private Holder local(Holder holder, Captured captured) {
        Optional<SourceFacts.Local> local = own.local(captured.variable(), captured.line());
        return local.map(each -> new Holder(
                        each.method() + "." + each.name(),
                        OptionalInt.of(each.declaredAt()),
                        each.filledAt(),
                        List.of(),
                        holder.path(),
                        holder.kind(),
                        holder.details(),
                        holder.cut(),
                        holder.growsBy(),
                        holder.graph()))
                .orElse(holder);
    }

    private Optional<Holder.GrowsBy> growsBy(List<Grown> held) {
        long bytes = held.stream().mapToLong(Grown::bytes).sum();
        Grown most = held.get(0);
        long count = held.stream()
                .filter(each -> withoutLinks(each.path()).equals(withoutLinks(most.path())))
                .mapToLong(Grown::count)
                .sum();
        return bytes == 0
                ? Optional.empty()
                : Optional.of(new Holder.GrowsBy(walks.firstSize(), walks.lastSize(), bytes, count, most.path()));
    }

    /** Objects of a bucket's chain or of a tree are one kind, wherever they hang. */
    private static List<String> withoutLinks(List<String> path) {
        int end = path.size();
        while (end > 1 && path.get(end - 1).matches(".*\\.(next|prev|left|right|before|after|parent)")) {
            end--;
        }
        return path.subList(0, end);
    }
}
