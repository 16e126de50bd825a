package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.LiveHeap;
import dev.heaphotel.Server;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.GrowthFit;
import dev.heaphotel.growth.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Our own server, weighed with our own method: what it retains is held against the number of requests that it has served, over
 * five octaves. {@code -Dsoak.rounds=1024} serves more.
 */
class SoakIT {

    private static final int VISITORS = 8;

    /** Caches that have a bound fill up to it, and code that runs often is compiled. */
    private static final int ROUNDS_BEFORE = 25;

    private static final int MOST_ROUNDS = Integer.getInteger("soak.rounds", 64);

    /** What the JVM's own threads and caches come to differ by, in bytes, between two readings of the same. */
    private static final long NOISE = 128 << 10;

    /** Bytes a request that could not be overlooked. */
    private static final long SMALLEST_LEAK = 1024;

    private record Reading(long served, long live) {}

    @Test
    @Timeout(1200)
    void whatTheServerRetainsIsConstantInTheRequestsItHasServed() {
        try (Server server = Jar.serve(Jar.emptyFolder("soak"))) {
            List<AccountBrowser> visitors = IntStream.range(0, VISITORS)
                    .mapToObj(i -> AccountBrowser.ofSomebodyNew(server.port(), "visitor" + i + "@example.org"))
                    .toList();
            long perRound = serve(visitors, ROUNDS_BEFORE) / ROUNDS_BEFORE;
            long before = LiveHeap.of(server.process());
            List<Reading> readings = new ArrayList<>();
            int served = 0;
            for (int rounds = MOST_ROUNDS / 32; rounds <= MOST_ROUNDS; rounds *= 2) {
                serve(visitors, rounds - served);
                served = rounds;
                readings.add(new Reading(served * perRound, LiveHeap.of(server.process())));
            }
            System.out.println("Retained, by requests served: " + before + " before, " + readings);
            assertThat(grows(readings, before, 0)).as("it grows: " + readings).isFalse();
            assertThat(grows(readings, before, SMALLEST_LEAK))
                    .as("and it would be seen if it did")
                    .isTrue();
        }
    }

    private static boolean grows(List<Reading> readings, long before, long leak) {
        List<Point> points = readings.stream()
                .map(reading -> point(reading.served(), reading.live() - before + leak * reading.served()))
                .toList();
        return GrowthFit.against(points, Complexity.CONSTANT).exceeds();
    }

    private static Point point(long served, long more) {
        return new Point(served, Math.max(0, more - NOISE), Math.max(0, more) + NOISE);
    }

    /** @return requests */
    private static long serve(List<AccountBrowser> visitors, int rounds) {
        long requests = 0;
        for (int round = 0; round < rounds; round++) {
            for (AccountBrowser visitor : visitors) {
                requests += round(visitor, round);
            }
        }
        return requests;
    }

    /** What one does while practising, and what one mistypes. */
    private static long round(AccountBrowser visitor, int round) {
        List<String> paths = List.of(
                "/",
                "/problems/lru-cache",
                "/problems/lru-cache/attempts",
                "/api/problems/lru-cache",
                "/account",
                "/no-such-page-" + round);
        for (String path : paths) {
            Client.Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isIn(200, 302, 404);
        }
        return paths.size();
    }
}
