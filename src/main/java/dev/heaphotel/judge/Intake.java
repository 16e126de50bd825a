package dev.heaphotel.judge;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.heaphotel.feedback.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whether this server takes up tickets. Several reasons may hold it at once; it goes on when none does. What is being judged
 * goes on in any case. Forgotten with the process: a server that starts takes up tickets.
 */
@Component
public class Intake {

    enum Hold {
        /** A program of known memory was misjudged. */
        MISJUDGED,
        /** Whoever runs this server wants it empty, to stop it. */
        DRAINED
    }

    private final Scheduler scheduler;
    private final Set<Hold> holds = EnumSet.noneOf(Hold.class);

    Intake(@Lazy Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    synchronized void hold(Hold why) {
        holds.add(why);
        scheduler.pause();
    }

    synchronized void release(Hold why) {
        holds.remove(why);
        if (holds.isEmpty()) {
            scheduler.resume();
        }
    }

    /** This server finishes what it has and takes up no more. */
    public void drain() {
        hold(Hold.DRAINED);
    }

    public void takeUpAgain() {
        release(Hold.DRAINED);
    }

    public synchronized boolean drained() {
        return holds.contains(Hold.DRAINED);
    }

    /** Tickets that this server is judging. */
    public int judging() {
        return scheduler.getCurrentlyExecuting().size();
    }

    /** For whoever waits. */
    Optional<String> drainedBecause() {
        return drained() ? Optional.of(Words.say("judge.drained")) : Optional.empty();
    }
}
