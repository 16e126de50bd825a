package dev.heaphotel.interview.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Wrong links of reports, by network address. They cannot be guessed; whoever tries shall not cost us the trying. */
@Component
class Guesses {

    static final int MOST = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** Beyond these the ones that guessed first are forgotten: a limit on our memory. */
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Guesses(Clock clock) {
        this.clock = clock;
    }

    private record Tally(Instant since, int count) {}

    synchronized boolean tooMany(String address) {
        return current(address).count() >= MOST;
    }

    synchronized void wrong(String address) {
        Tally tally = current(address);
        tallies.put(address, new Tally(tally.since(), tally.count() + 1));
        if (tallies.size() > MOST_ADDRESSES) {
            tallies.remove(tallies.keySet().iterator().next());
        }
    }

    private Tally current(String address) {
        Instant now = clock.instant();
        Tally known = tallies.get(address);
        return known == null || known.since().plus(WINDOW).isBefore(now) ? new Tally(now, 0) : known;
    }
}
