package dev.heaphotel.practice.drill;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.judge.Judgement.TimelinePoint;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Drill;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;

/** What drills are measured as, where nothing is weighed: 88 bytes stay for every request, held where the test says. */
final class Leaks {

    /** Of the finding, and of nothing that is to be seen before the leak was found. */
    static final String SECRET = "88 bytes are never let go.";

    private Leaks() {}

    /** @param fills a text of the line that fills the holder */
    static Judgement of(Drill drill, String holder, String fills) {
        String word = holder.substring(holder.lastIndexOf('.') + 1);
        return with(
                new HolderRow(
                        holder,
                        line(drill, word),
                        List.of(line(drill, fills)),
                        List.of(holder),
                        "map",
                        null,
                        "Let go of it.",
                        null),
                new Timeline(
                        "requests",
                        2_048,
                        List.of(new TimelinePoint(0, 0, 0), new TimelinePoint(400_000, 180_224, 180_224))));
    }

    /** The first line with that text, from 1. */
    static int line(Drill drill, String text) {
        List<String> lines = drill.source().lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            if (lines.get(number - 1).contains(text)) {
                return number;
            }
        }
        throw new AssertionError("No line of " + drill.slug() + " has " + text);
    }

    private static Judgement with(HolderRow holder, Timeline timeline) {
        Judgement plain = ManualJudge.weighed(Verdict.LEAK);
        FindingRow finding = new FindingRow(
                "retained-grows", "essential", "requests", "retained", holder, SECRET, List.of("retained"), Map.of());
        return new Judgement(
                plain.problem(),
                plain.verdict(),
                plain.jvm(),
                plain.tests(),
                plain.growth(),
                List.of(finding),
                plain.projection(),
                plain.claim(),
                plain.diagnostics(),
                plain.refusals(),
                plain.failure(),
                plain.output(),
                plain.seed(),
                plain.sandbox(),
                timeline,
                plain.lines(),
                plain.instances(),
                plain.space(),
                plain.headline(),
                plain.next(),
                plain.heapBytes(),
                plain.reference(),
                plain.reproduce());
    }
}
