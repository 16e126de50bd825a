package dev.heaphotel.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may ask for something small: so often in a row, and then once for each stride. Each server counts for
 * itself.
 */
public final class Pace {

    /** Whoever asked longest ago is forgotten first; forgetting grants a fresh start. */
    private static final int MOST_KNOWN = 10_000;

    private final int inARow;
    private final Duration stride;
    private final Clock clock;

    /** When each one's bucket would be full again. */
    private final Map<String, Instant> rested = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    public Pace(int inARow, Duration stride, Clock clock) {
        this.inARow = inARow;
        this.stride = stride;
        this.clock = clock;
    }

    /**
     * Counts the asking.
     *
     * @return how long to wait before asking again; zero for one who may go on
     */
    public synchronized Duration ask(String who) {
        Instant now = clock.instant();
        Instant full = rested.getOrDefault(who, now);
        Instant after = (full.isBefore(now) ? now : full).plus(stride);
        Duration over = Duration.between(now, after).minus(stride.multipliedBy(inARow));
        if (!over.isNegative() && !over.isZero()) {
            return over;
        }
        rested.put(who, after);
        return Duration.ZERO;
    }
}
