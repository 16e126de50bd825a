package dev.heaphotel.benchmark;

import com.microsoft.playwright.Page;
import dev.heaphotel.Server;
import dev.heaphotel.jar.Chromium;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/**
 * From following a link until the problem page's editor can be typed into, in Chromium, beside a page of text of the same server
 * until it is drawn; once with an empty cache, as on a first visit, and once as on the next. The browser's own clock counts.
 *
 * <p>System property: {@code benchmark.times}, 30.
 */
public final class PageBenchmark {

    private static final String PROBLEM = "/problems/lru-cache";
    private static final String TEXT = "/about/measuring";

    /** Resolves with milliseconds since the navigation began. */
    private static final String EDITOR = """
        () => new Promise((usable) => {
            const look = () => document.querySelector(".editor.alive .cm-content[contenteditable=true]")
                ? usable(performance.now()) : requestAnimationFrame(look);
            look();
        })\
        """;

    private static final String DRAWN = """
        () => new Promise((drawn) => {
            const look = () => document.readyState === "complete" && document.querySelector("h1")
                ? drawn(performance.now()) : requestAnimationFrame(look);
            look();
        })\
        """;

    private final int times = Integer.getInteger("benchmark.times", 30);
    private final Chromium chromium;
    private final String address;

    private PageBenchmark(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        String data = Files.createTempDirectory("heaphotel-benchmark").toString();
        try (Server server = Server.fromJar(Server.freePort(), Map.of("HEAPHOTEL_DATA", data));
                Chromium chromium = Chromium.launch()) {
            new PageBenchmark(chromium, server.ready().address()).run();
        }
    }

    private void run() {
        Timings first = new Timings("problem page usable, first visit");
        Timings firstText = new Timings("page of text drawn, first visit");
        Timings next = new Timings("problem page usable, next visit");
        Timings nextText = new Timings("page of text drawn, next visit");
        visits(new Timings("warm-up"), new Timings("warm-up"), PROBLEM, EDITOR);
        for (int i = 0; i < times; i++) {
            visits(first, next, PROBLEM, EDITOR);
            visits(firstText, nextText, TEXT, DRAWN);
        }
        System.out.println(first);
        System.out.println(firstText);
        System.out.printf("ratio %.2f%n", first.medianMillis() / firstText.medianMillis());
        System.out.println(next);
        System.out.println(nextText);
        System.out.printf("ratio %.2f%n", next.medianMillis() / nextText.medianMillis());
    }

    private void visits(Timings first, Timings next, String path, String there) {
        Page page = chromium.visit(1280, 900);
        try {
            first.add(visit(page, path, there));
            page.navigate("about:blank");
            next.add(visit(page, path, there));
        } finally {
            page.context().close();
        }
    }

    private Duration visit(Page page, String path, String there) {
        page.navigate(
                address + path,
                new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        double millis = ((Number) page.evaluate(there)).doubleValue();
        return Duration.ofNanos((long) (millis * 1e6));
    }
}
