package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two judgements of one problem beside each other.
 *
 * @param sentence what became of the verdict
 * @param curves   those whose class changed first
 */
public record ComparisonView(String sentence, List<CurveComparison> curves, List<ObjectsComparison> objects) {

    /** Empty ones are still being weighed. */
    public static ComparisonView of(Optional<Judgement> before, Optional<Judgement> after) {
        return new ComparisonView(sentence(before, after), curves(before, after), objects(before, after));
    }

    private static String sentence(Optional<Judgement> before, Optional<Judgement> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Texts.say("submission.judged.one-has-none");
        }
        String was = Tone.words(before.get().verdict());
        String is = Tone.words(after.get().verdict());
        if (was.equals(is)) {
            return Texts.say("submission.judged.same", is);
        }
        return Texts.say("submission.judged.became", was, is);
    }

    private static List<CurveComparison> curves(Optional<Judgement> before, Optional<Judgement> after) {
        List<GrowthRow> then = before.map(Judgement::growth).orElse(List.of());
        List<GrowthRow> now = after.map(Judgement::growth).orElse(List.of());
        return keys(now, then, row -> List.of(row.axis(), row.lifetime())).stream()
                .map(key -> CurveComparison.of(
                        find(then, row -> List.of(row.axis(), row.lifetime()), key),
                        find(now, row -> List.of(row.axis(), row.lifetime()), key)))
                .sorted(Comparator.comparing((CurveComparison curve) -> !curve.changed()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<ObjectsComparison> objects(Optional<Judgement> before, Optional<Judgement> after) {
        List<Instances> then = before.map(Judgement::instances).orElse(List.of());
        List<Instances> now = after.map(Judgement::instances).orElse(List.of());
        return keys(now, then, Instances::axis).stream()
                .map(key -> ObjectsComparison.of(find(then, Instances::axis, key), find(now, Instances::axis, key)))
                .toList();
    }

    private static <R, K> Set<K> keys(List<R> first, List<R> second, Function<R, K> key) {
        return Stream.concat(first.stream(), second.stream())
                .map(key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <R, K> Optional<R> find(List<R> rows, Function<R, K> key, K wanted) {
        return rows.stream().filter(row -> key.apply(row).equals(wanted)).findFirst();
    }
}
