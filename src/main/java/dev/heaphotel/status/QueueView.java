package dev.heaphotel.status;

import dev.heaphotel.judge.Pause;
import dev.heaphotel.judge.QueueFigures;
import dev.heaphotel.judge.Retriable.Failure;
import dev.heaphotel.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The queue and its switches in words.
 *
 * @param oldest  how long the one that came first has waited; empty where none waits
 * @param paused  since when, and why; empty where nothing is paused
 * @param server  this one's name
 * @param here    what it is judging
 * @param drained whether it takes up nothing more
 */
public record QueueView(
        String waiting,
        String judging,
        String oldest,
        Optional<String> paused,
        String server,
        String here,
        boolean drained,
        List<FailureRow> failures,
        int moreFailures) {

    private static final int SHOWN = 20;
    private static final int MINUTE = 60;

    /** A ticket that ended in SYSTEM_ERROR. */
    public record FailureRow(UUID ticket, String problem, String reference, String when) {

        static FailureRow of(Failure failure) {
            return new FailureRow(failure.ticket(), failure.problem(), failure.reference(), words(failure.at()));
        }
    }

    static QueueView of(
            QueueFigures figures, Optional<Pause> pause, int here, boolean drained, List<Failure> failures) {
        return new QueueView(
                figures.waiting() == 0
                        ? Texts.say("status.page.nothing-waits")
                        : Texts.say("status.page.waiting", figures.waiting()),
                judged(figures.judging()),
                figures.oldest().map(QueueView::words).orElse(""),
                pause.map(QueueView::words),
                ThisServer.name(),
                judged(here),
                drained,
                failures.stream().limit(SHOWN).map(FailureRow::of).toList(),
                Math.max(0, failures.size() - SHOWN));
    }

    private static String judged(long number) {
        return number == 0 ? Texts.say("status.queue.none") : Texts.say("status.queue.being-judged", number);
    }

    /** Whole seconds, then whole minutes, then hours with minutes. */
    static String words(Duration wait) {
        if (wait.toSeconds() < 2 * MINUTE) {
            return wait.toSeconds() + " s";
        }
        return wait.toMinutes() < 2 * MINUTE
                ? wait.toMinutes() + " min"
                : wait.toHours() + " h " + wait.toMinutesPart() + " min";
    }

    private static String words(Pause pause) {
        return pause.why().isEmpty()
                ? Texts.say("status.queue.since", words(pause.since()))
                : Texts.say("status.queue.since-for", words(pause.since()), pause.why());
    }

    private static String words(Instant time) {
        return Texts.moment("web.moment", time);
    }
}
