package dev.heaphotel.submission.rejudge;

import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A set, before and after.
 *
 * @param counts "LEAK → ACCEPTED" to how many
 * @param state  {@code running}, {@code ready}, {@code applied} or {@code dropped}
 */
public record RejudgeView(
        UUID id, String problem, String state, String words, Map<String, Long> counts, List<Line> lines) {

    /** @param changes whether the verdict is another */
    public record Line(UUID submission, String at, String before, String after, boolean changes) {}

    static RejudgeView of(Rejudging set, List<Rejudging.Line> lines) {
        int done = (int) lines.stream().filter(line -> line.after().isPresent()).count();
        String state =
                !set.isOpen() ? set.applied() ? "applied" : "dropped" : done < lines.size() ? "running" : "ready";
        Map<String, Long> counts = new TreeMap<>();
        lines.stream()
                .filter(Rejudging.Line::changes)
                .forEach(line ->
                        counts.merge(line.before() + " → " + line.after().orElse(""), 1L, Long::sum));
        return new RejudgeView(
                set.id(), set.problem(), state, words(state, lines.size(), done, counts), counts, shown(lines));
    }

    private static String words(String state, int all, int done, Map<String, Long> counts) {
        long changed = counts.values().stream().mapToLong(Long::longValue).sum();
        return switch (state) {
            case "running" -> Texts.say("submission.rejudge.running", done, all);
            case "applied" -> Texts.say("submission.rejudge.applied", changed, all);
            case "dropped" -> Texts.say("submission.rejudge.dropped");
            default -> Texts.say("submission.rejudge.ready", changed, all);
        };
    }

    private static List<Line> shown(List<Rejudging.Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.submission(),
                        at(line.handedInAt()),
                        line.before(),
                        line.after().orElse(""),
                        line.changes()))
                .toList();
    }

    static String at(Instant time) {
        return Texts.moment("web.moment", time);
    }
}
