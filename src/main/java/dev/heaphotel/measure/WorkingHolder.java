package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.wire.Line;
import dev.heaphotel.wire.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who holds what was held during the work, from the bytes each line allocated at a small and at a large size. A line
 * that fills a local variable or a field outweighs one whose allocation is forgotten at once.
 */
public final class WorkingHolder {

    private final SourceFacts facts;
    private final Map<Integer, Long> growth;

    private WorkingHolder(SourceFacts facts, Map<Integer, Long> growth) {
        this.facts = facts;
        this.growth = growth;
    }

    /** The structure whose filling lines allocate most more; empty when no line does. */
    public static Optional<Holder> of(Report.Attributed small, Report.Attributed large, SourceFacts facts) {
        Map<Integer, Long> before = byLine(small);
        Map<Integer, Long> growth = byLine(large).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue() - before.getOrDefault(line.getKey(), 0L)));
        growth.values().removeIf(bytes -> bytes <= 0);
        return new WorkingHolder(facts, growth).holder();
    }

    /** The method whose calls are stacked deepest. */
    public static Optional<Holder> ofStack(Report.Attributed large, SourceFacts facts) {
        return methodAt(facts, large.deepestLine())
                .map(method -> asHolder(method, List.of(large.deepestLine()), HolderKind.RECURSION));
    }

    private static Map<Integer, Long> byLine(Report.Attributed attributed) {
        return attributed.lines().stream().collect(Collectors.toMap(Line::line, Line::bytes, Long::sum));
    }

    private record Candidate(Holder holder, long bytes) {}

    private Optional<Holder> holder() {
        Optional<Candidate> local = facts.locals().stream()
                .map(each -> candidate(
                        each.method() + "." + each.name(), each.declaredAt(), each.filledAt(), HolderKind.LOCAL))
                .max(Comparator.comparingLong(Candidate::bytes));
        Optional<Candidate> field = facts.fields().stream()
                .map(each -> candidate(
                        each.owner() + "." + each.name(), each.declaredAt(), each.filledAt(), HolderKind.FIELD))
                .max(Comparator.comparingLong(Candidate::bytes));
        Predicate<Candidate> grew = each -> each.bytes > 0;
        Optional<Candidate> most = Stream.concat(local.stream(), field.stream())
                .filter(grew)
                .max(Comparator.comparingLong(Candidate::bytes));
        return most.map(Candidate::holder).or(this::method);
    }

    private Candidate candidate(String name, int declaredAt, List<Integer> filledAt, HolderKind kind) {
        long bytes = filledAt.stream()
                .mapToLong(line -> growth.getOrDefault(line, 0L))
                .sum();
        return new Candidate(new Holder(name, OptionalInt.of(declaredAt), filledAt, List.of(name), kind), bytes);
    }

    private Optional<Holder> method() {
        return growth.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(line -> methodAt(facts, line.getKey())
                        .map(method -> asHolder(method, List.of(line.getKey()), HolderKind.METHOD)));
    }

    private static Optional<SourceFacts.Method> methodAt(SourceFacts facts, int line) {
        return facts.methods().stream()
                .filter(method -> method.firstLine() <= line && line <= method.lastLine())
                .min(Comparator.comparingInt(method -> method.lastLine() - method.firstLine()));
    }

    private static Holder asHolder(SourceFacts.Method method, List<Integer> lines, HolderKind kind) {
        String name = method.owner() + "." + method.name();
        return new Holder(name, OptionalInt.of(method.firstLine()), lines, List.of(name), kind);
    }
}
