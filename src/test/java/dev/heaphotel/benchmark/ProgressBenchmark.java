package dev.heaphotel.benchmark;

import dev.heaphotel.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * From handing in to the first event that says something happens, over HTTP as the page does it, beside the time of one plain
 * request. Each is handed in when the one before is judged.
 *
 * <p>System property: {@code benchmark.times}, 30; a tenth of it is done here, three at least.
 */
public final class ProgressBenchmark {

    private static final Path SOURCE = Path.of("problems/lru-cache/submissions/accepted/ListAndMapWithSentinels.java");

    private final int times = Math.max(3, Integer.getInteger("benchmark.times", 30) / 10);
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private ProgressBenchmark(URI address) {
        this.address = address;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        String data = Files.createTempDirectory("heaphotel-benchmark").toString();
        try (Server server = Server.fromJar(Server.freePort(), Map.of("HEAPHOTEL_DATA", data))) {
            new ProgressBenchmark(URI.create(server.ready().address())).run();
        }
    }

    private void run() throws Exception {
        Timings first = new Timings("handed in, to the first event");
        Timings plain = new Timings("one request");
        submission(new Timings("warm-up"));
        for (int i = 0; i < times; i++) {
            plain.time(() -> get("/api/problems"));
            submission(first);
        }
        System.out.println(first);
        System.out.println(plain);
        System.out.printf("ratio %.1f%n", first.medianMillis() / plain.medianMillis());
    }

    /** Reads on until the stream ends, which is when the verdict is there. */
    private void submission(Timings timings) throws Exception {
        BufferedReader[] events = new BufferedReader[1];
        timings.time(() -> {
            events[0] = events(handedIn());
            String line = events[0].readLine();
            while (line != null && !line.startsWith("data")) {
                line = events[0].readLine();
            }
        });
        try (BufferedReader rest = events[0]) {
            rest.lines().forEach(line -> {});
        }
    }

    private String handedIn() throws IOException, InterruptedException {
        String body = JsonMapper.shared().writeValueAsString(Map.of("source", Files.readString(SOURCE)));
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(address.resolve("/api/problems/lru-cache/submissions"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return response.headers().firstValue("Location").orElseThrow(() -> new IOException(response.body()));
    }

    private BufferedReader events(String location) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(location + "/events")).build();
        return new BufferedReader(new InputStreamReader(
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    private void get(String path) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.discarding());
    }
}
