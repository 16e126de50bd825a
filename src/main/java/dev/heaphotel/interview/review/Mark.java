package dev.heaphotel.interview.review;

import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A moment to stop at.
 *
 * @param kind    of its event, or {@code leak-removed}
 * @param words   what happened
 * @param quote   what somebody wrote then; empty where nobody did
 * @param chapter place of the problem; -1 where there is none
 * @param attempt whose verdict came then
 */
record Mark(long millis, String kind, String words, String quote, int chapter, Optional<UUID> attempt) {

    /** Edits are too many to stop at; whoever watches is not the candidate's doing. */
    private static final Set<String> PASSED = Set.of("edit", "watcher-joined", "watcher-left");

    private static final int LONGEST_NAME = 80;

    /** Longer quotes are read where they were said. */
    private static final int LONGEST_QUOTE = 400;

    public String clock() {
        return Stopwatch.of(millis);
    }

    /** All of an interview, in order. */
    static List<Mark> of(Recording recording) {
        List<Mark> marks = new ArrayList<>();
        recording.events().stream()
                .filter(event -> !PASSED.contains(event.kind()))
                .map(event -> of(event, recording))
                .forEach(marks::add);
        for (Chapter chapter : recording.chapters()) {
            recording.removed(chapter).forEach(removed -> marks.add(removed(removed, chapter, recording)));
        }
        marks.sort(Comparator.comparingLong(Mark::millis));
        return List.copyOf(marks);
    }

    private static Mark of(Event event, Recording recording) {
        Optional<UUID> attempt = event.is("verdict") ? event.id("submission") : Optional.empty();
        return new Mark(
                event.millis(),
                event.kind(),
                words(event, attempt.flatMap(recording::attempt)),
                VisibleText.of(quote(event), LONGEST_QUOTE),
                recording.place(event.problem()),
                attempt);
    }

    private static String words(Event event, Optional<Attempt> attempt) {
        return switch (event.kind()) {
            case "verdict" -> attempt.map(Mark::verdict).orElseGet(() -> event.text("verdict"));
            case "hint" -> Texts.say("review.mark.hint", event.count("number"), event.count("of"));
            case "paste" -> Texts.say("review.mark.paste", event.count("characters"));
            case "time-added" -> Texts.say("review.mark.time-added", event.count("minutes"));
            case "message" -> Texts.say("review.mark.message", from(event));
            case "question" -> Texts.say("review.mark.question", from(event));
            default -> Texts.sayOr(event.kind(), "review.mark." + event.kind());
        };
    }

    private static String from(Event event) {
        return event.text("from").equals("candidate")
                ? Texts.say("review.the-candidate")
                : VisibleText.of(event.text("from"), LONGEST_NAME);
    }

    private static Mark removed(LeakRemoved removed, Chapter chapter, Recording recording) {
        return new Mark(
                removed.edit().millis(),
                "leak-removed",
                Texts.say("review.mark.leak-removed"),
                "",
                recording.chapters().indexOf(chapter),
                Optional.empty());
    }

    /** The word, and what was measured. */
    private static String verdict(Attempt attempt) {
        return attempt.judgement()
                .map(judged -> VerdictWord.of(judged).word()
                        + VerdictWord.measured(judged).stream()
                                .map(each -> Texts.say("web.lifetime." + each.lifetime()) + " " + each.growth())
                                .collect(Collectors.joining(", ", ": ", ""))
                                .replaceFirst(": $", ""))
                .orElse(Texts.say("submission.being-weighed"));
    }

    private static String quote(Event event) {
        return event.is("claim") ? event.text("said") : event.text("text");
    }
}
