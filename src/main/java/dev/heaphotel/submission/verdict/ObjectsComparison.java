package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Instances.ClassRow;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The classes of object that grow along one axis, in two judgements.
 *
 * @param sentence how many came, went, grew and shrank
 * @param at       where they were counted, {@code n = 16 384}; empty where no size was counted in both
 */
public record ObjectsComparison(String axis, String sentence, String at, List<Change> changes) {

    private static final int LONGEST_NAME = 80;

    /** @param how {@code gained}, {@code lost}, {@code grown}, {@code shrunk}, {@code same} */
    public record Change(String name, boolean own, String how, String before, String after, String growth) {}

    static ObjectsComparison of(Optional<Instances> before, Optional<Instances> after) {
        Instances any = after.or(() -> before).orElseThrow();
        OptionalLong common = before.map(Instances::sizes).orElse(List.of()).stream()
                .filter(after.map(Instances::sizes).orElse(List.of())::contains)
                .mapToLong(Long::longValue)
                .max();
        Map<String, ClassRow> then = byName(before);
        Map<String, ClassRow> now = byName(after);
        Map<String, ClassRow> all = new LinkedHashMap<>(now);
        then.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        all.forEach((name, row) -> changes.add(change(
                row,
                Optional.ofNullable(then.get(name)),
                Optional.ofNullable(now.get(name)),
                count(before, then.get(name), common),
                count(after, now.get(name), common))));
        return new ObjectsComparison(
                VisibleText.of(any.label()),
                sentence(changes),
                common.isPresent() ? any.symbol() + " = " + Figures.exact(common.getAsLong()) : "",
                changes.stream().sorted((one, other) -> rank(one) - rank(other)).toList());
    }

    private static Map<String, ClassRow> byName(Optional<Instances> instances) {
        return instances.map(Instances::classes).orElse(List.of()).stream()
                .collect(Collectors.toMap(ClassRow::name, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    /** At the size that both counted, else at the largest of its own. */
    private static OptionalLong count(Optional<Instances> of, ClassRow row, OptionalLong common) {
        if (row == null || of.isEmpty()) {
            return OptionalLong.empty();
        }
        int place = common.isPresent()
                ? of.get().sizes().indexOf(common.getAsLong())
                : row.counts().size() - 1;
        return place < 0 || place >= row.counts().size()
                ? OptionalLong.empty()
                : OptionalLong.of(row.counts().get(place));
    }

    private static Change change(
            ClassRow row, Optional<ClassRow> then, Optional<ClassRow> now, OptionalLong was, OptionalLong is) {
        String how = then.isEmpty()
                ? "gained"
                : now.isEmpty() ? "lost" : Long.signum(is.orElse(0) - was.orElse(0)) > 0 ? "grown" : "shrunk";
        boolean same = then.isPresent() && now.isPresent() && is.orElse(0) == was.orElse(0);
        return new Change(
                VisibleText.of(row.name(), LONGEST_NAME),
                row.kind().equals("yours"),
                same ? "same" : how,
                figure(was),
                figure(is),
                growth(then, now));
    }

    private static String figure(OptionalLong count) {
        return count.isPresent() ? Figures.exact(count.getAsLong()) : "–";
    }

    private static String growth(Optional<ClassRow> then, Optional<ClassRow> now) {
        String was =
                then.map(row -> InstancesView.word(row.growth())).orElse(Texts.say("submission.judged.does-not-grow"));
        String is =
                now.map(row -> InstancesView.word(row.growth())).orElse(Texts.say("submission.judged.does-not-grow"));
        return was.equals(is) ? is : was + " → " + is;
    }

    private static int rank(Change change) {
        return List.of("gained", "lost", "grown", "shrunk", "same").indexOf(change.how());
    }

    private static String sentence(List<Change> changes) {
        if (changes.stream().allMatch(change -> change.how().equals("same"))) {
            return changes.isEmpty()
                    ? Texts.say("submission.judged.none-in-either")
                    : Texts.say("submission.judged.same-in-both");
        }
        return List.of("gained", "lost", "grown", "shrunk").stream()
                        .map(how -> counted(changes, how))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String counted(List<Change> changes, String how) {
        long count = changes.stream().filter(change -> change.how().equals(how)).count();
        return count == 0 ? "" : Texts.say("submission.judged.classes", count, Texts.say("submission.change." + how));
    }
}
