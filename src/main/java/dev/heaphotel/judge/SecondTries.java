package dev.heaphotel.judge;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues tickets again that ended in SYSTEM_ERROR, once whatever broke our machinery is mended. */
@Service
public class SecondTries {

    /** Older ones nobody waits for. */
    private static final Duration RECENT = Duration.ofDays(1);

    /** As many as the queue may hold by default. */
    private static final int MOST = 1_000;

    private final ObjectProvider<Retriable> features;
    private final JudgeQueue queue;
    private final Clock clock;

    SecondTries(ObjectProvider<Retriable> features, JudgeQueue queue, Clock clock) {
        this.features = features;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * @param queued that wait again
     * @param full   whether the queue took no more
     */
    public record Tried(int queued, boolean full) {}

    /** Of the last day, newest first. */
    public List<Retriable.Failure> failures() {
        return features.orderedStream()
                .flatMap(feature -> feature.failuresSince(clock.instant().minus(RECENT), MOST).stream())
                .sorted(Comparator.comparing(Retriable.Failure::at).reversed())
                .toList();
    }

    /** Every one of {@link #failures}, the oldest first, or as many as the queue takes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Tried all() {
        List<Retriable.Failure> failures = failures();
        int queued = 0;
        for (int i = failures.size() - 1; i >= 0; i--) {
            Tried one = one(failures.get(i).ticket());
            queued += one.queued();
            if (one.full()) {
                return new Tried(queued, true);
            }
        }
        return new Tried(queued, false);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Tried one(UUID ticket) {
        if (queue.holds(ticket)) {
            return new Tried(0, false); // Its end is known, and the queue has not let it go yet.
        }
        for (Retriable feature : features.orderedStream().toList()) {
            Retriable.Again again = feature.failed(ticket).orElse(null);
            if (again != null) {
                return enqueue(feature, again);
            }
        }
        return new Tried(0, false);
    }

    private Tried enqueue(Retriable feature, Retriable.Again again) {
        if (queue.enqueue(again.ticket(), again.owner()) instanceof Admission.Full) {
            return new Tried(0, true);
        }
        feature.reopen(again.ticket().id());
        return new Tried(1, false);
    }
}
