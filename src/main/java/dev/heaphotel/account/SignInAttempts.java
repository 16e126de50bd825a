package dev.heaphotel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: some failures for one address of the network, and as many for one account, within a
 * quarter of an hour. Kept in this server's memory; several servers allow several times as many.
 */
@Component
class SignInAttempts {

    /** As the sign-in page's {@code error} parameter says it. */
    static final String TOO_MANY = "too-many";

    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** So that inventing names does not fill the memory. */
    private static final int KEYS = 10_000;

    private final Clock clock;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany(String key) {
        Deque<Instant> recent = failures.getOrDefault(key, new ArrayDeque<>());
        Instant since = clock.instant().minus(WINDOW);
        while (!recent.isEmpty() && recent.peekFirst().isBefore(since)) {
            recent.removeFirst();
        }
        return recent.size() >= MOST;
    }

    synchronized void failed(String key) {
        Deque<Instant> recent = failures.computeIfAbsent(key, any -> new ArrayDeque<>());
        recent.addLast(clock.instant());
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
