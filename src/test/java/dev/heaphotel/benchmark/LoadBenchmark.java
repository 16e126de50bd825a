package dev.heaphotel.benchmark;

import dev.heaphotel.LiveHeap;
import dev.heaphotel.Server;
import dev.heaphotel.account.AccountBrowser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many candidates who edit (each draft is saved every three seconds, the page asked for every thirty) and hand in two programs a
 * second, beside the same programs handed in with nobody editing. Starts {@code target/heaphotel.jar} beside an empty data folder;
 * the load is made on the same machine.
 *
 * <p>System properties: {@code benchmark.candidates}, 300; {@code benchmark.seconds} of each part, 300; {@code
 * benchmark.handed-in} a second, 2.
 */
public final class LoadBenchmark {

    private static final Path PROGRAM = Path.of("problems/lru-cache/submissions/accepted/ListAndMapWithSentinels.java");

    private static final Duration SAVES_EVERY = Duration.ofSeconds(3);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);

    private final int candidates = Integer.getInteger("benchmark.candidates", 300);
    private final int seconds = Integer.getInteger("benchmark.seconds", 300);
    private final double handedIn = Double.parseDouble(System.getProperty("benchmark.handed-in", "2"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final Server server;
    private final String program;
    private final Queue<String> handed = new ConcurrentLinkedQueue<>();

    private LoadBenchmark(Server server) throws Exception {
        this.server = server;
        this.program = Files.readString(PROGRAM);
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("heaphotel-benchmark");
        try (Server server = Server.fromJar(Server.freePort(), Map.of("HEAPHOTEL_DATA", data.toString()))) {
            new LoadBenchmark(server.ready()).run();
        }
    }

    private void run() throws Exception {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            all.add(new Candidate(AccountBrowser.ofSomebodyNew(server.port(), "c" + i + "@example.org")));
        }
        part("nobody editing", List.of());
        long before = LiveHeap.of(server.process());
        part(candidates + " candidates editing", all);
        long after = LiveHeap.of(server.process());
        System.out.printf("server's live heap  %.1f MB before, %.1f MB after%n", before / 1e6, after / 1e6);
    }

    private void part(String name, List<Candidate> editing) throws Exception {
        Map<String, List<Long>> took = new ConcurrentHashMap<>();
        AtomicInteger failed = new AtomicInteger();
        AtomicLong refused = new AtomicLong();
        long judgedBefore = judged();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
        for (int i = 0; i < editing.size(); i++) {
            Candidate each = editing.get(i);
            repeat(clock, SAVES_EVERY, i, editing.size(), () -> send("save a draft", each.draft(), took, failed));
            repeat(clock, LOOKS_EVERY, i, editing.size(), () -> send("page", each.page(), took, failed));
        }
        clock.scheduleAtFixedRate(
                () -> send("hand in", submission(), took, refused::incrementAndGet),
                0,
                (long) (1e6 / handedIn),
                TimeUnit.MICROSECONDS);
        clock.schedule(clock::shutdownNow, seconds, TimeUnit.SECONDS);
        clock.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
        System.out.printf(
                "%s: %.1f verdicts a minute, %d refused for a full queue, %d other requests failed%n",
                name, (judged() - judgedBefore) * 60.0 / seconds, refused.get(), failed.get());
        took.forEach((what, all) -> System.out.printf(
                "  %-14s %6d requests  median %5.0f ms  95 %% within %5.0f ms%n",
                what, all.size(), part(all, 0.5), part(all, 0.95)));
    }

    private static void repeat(ScheduledExecutorService clock, Duration every, int place, int of, Runnable work) {
        long millis = every.toMillis();
        clock.scheduleAtFixedRate(work, millis * place / of, millis, TimeUnit.MILLISECONDS);
    }

    private void send(String what, HttpRequest request, Map<String, List<Long>> took, AtomicInteger failed) {
        send(what, request, took, failed::incrementAndGet);
    }

    private void send(String what, HttpRequest request, Map<String, List<Long>> took, Runnable failed) {
        long start = System.nanoTime();
        http.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, lost) -> {
            if (answer == null || answer.statusCode() >= 400) {
                failed.run();
            } else {
                answer.headers().firstValue("Location").ifPresent(handed::add);
                took.computeIfAbsent(what, any -> Collections.synchronizedList(new ArrayList<>()))
                        .add(System.nanoTime() - start);
            }
        });
    }

    private static double part(List<Long> nanos, double part) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) (part * (sorted.size() - 1))) / 1e6;
    }

    private HttpRequest submission() {
        return HttpRequest.newBuilder(URI.create(server.address() + "/api/problems/lru-cache/submissions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("source", program))))
                .build();
    }

    /** Of all that was handed in so far, what has its verdict. */
    private long judged() {
        return List.copyOf(handed).stream().filter(this::isDone).count();
    }

    private boolean isDone(String location) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + location)).build();
        String answer = http.sendAsync(request, BodyHandlers.ofString()).join().body();
        return json.readTree(answer).path("state").asString().equals("DONE");
    }

    /** Somebody with an account, who writes. */
    private final class Candidate {

        private final String cookies;
        private final String token;
        private int text;

        Candidate(AccountBrowser browser) {
            browser.get("/problems/lru-cache");
            token = browser.client().cookie("XSRF-TOKEN");
            cookies = List.of("SESSION", "GUEST", "XSRF-TOKEN").stream()
                    .map(name -> name + "=" + browser.client().cookie(name))
                    .reduce((a, b) -> a + "; " + b)
                    .orElseThrow();
        }

        HttpRequest draft() {
            Map<String, Object> body = Map.of("source", program + "\n// " + ++text, "basedOn", text - 1);
            return request("/api/problems/lru-cache/draft")
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", token)
                    .PUT(BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
        }

        HttpRequest page() {
            return request("/problems/lru-cache").build();
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(server.address() + path)).header("Cookie", cookies);
        }
    }
}
