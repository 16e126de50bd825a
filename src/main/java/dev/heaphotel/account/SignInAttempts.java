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
 * Slows down whoever guesses passwords or secret links, or tries addresses: so many attempts within a quarter of an hour for one account, and for
 * one address of the network, which a classroom may share. Kept in this server's memory; several servers allow several times as
 * many.
 */
@Component
public class SignInAttempts {

    /** As the sign-in page's {@code error} parameter says it. */
    static final String TOO_MANY = "too-many";

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 100;

    /** New accounts; a school class may sign up in one lesson, and no one learns much from so few answers. */
    static final int SIGN_UPS = 60;

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** So that inventing names does not fill the memory. */
    private static final int KEYS = 10_000;

    private final Clock clock;

    private final Map<String, Deque<Instant>> taken = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is made, so that many at once are counted too.
     *
     * @return false where there were that many; then nothing is counted
     */
    public synchronized boolean take(String key, int most) {
        Deque<Instant> recent = taken.computeIfAbsent(key, any -> new ArrayDeque<>());
        Instant since = clock.instant().minus(WINDOW);
        while (!recent.isEmpty() && recent.peekFirst().isBefore(since)) {
            recent.removeFirst();
        }
        if (recent.size() >= most) {
            return false;
        }
        recent.addLast(clock.instant());
        return true;
    }

    /** The latest attempt was none. */
    public synchronized void giveBack(String key) {
        Deque<Instant> recent = taken.get(key);
        if (recent != null) {
            recent.pollLast();
        }
    }

    /** Every attempt is forgiven. */
    public synchronized void forgive(String key) {
        taken.remove(key);
    }
}
