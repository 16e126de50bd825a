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

    @Test
    @Timeout(1200)
    void whatTheServerRetainsIsConstantInTheRequestsItHasServed() {
        try (Server server = Jar.serve(Jar.emptyFolder("soak"))) {
            List<AccountBrowser> visitors = IntStream.range(0, VISITORS)
                    .mapToObj(i -> AccountBrowser.ofSomebodyNew(server.port(), "visitor" + i + "@example.org"))
                    .toList();
            long perRound = serve(visitors, ROUNDS_BEFORE) / ROUNDS_BEFORE;
            List<Point> points = new ArrayList<>();
            int served = 0;
            for (int rounds = MOST_ROUNDS / 32; rounds <= MOST_ROUNDS; rounds *= 2) {
                serve(visitors, rounds - served);
                served = rounds;
                points.add(Point.exact(served * perRound, LiveHeap.of(server.process())));
            }
            System.out.println("Retained, by requests served: " + points + ", " + GrowthFit.of(points));
            assertThat(GrowthFit.against(points, Complexity.CONSTANT).exceeds())
                    .as("retained grows with requests: " + points)
                    .isFalse();
        }
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
