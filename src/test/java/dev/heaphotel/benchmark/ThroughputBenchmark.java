package dev.heaphotel.benchmark;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judge;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Whole verdicts of an accepted {@code lru-cache} in a row, beside a naive judge at as many sizes, both with two at once. Our
 * boxes are started while others work, and that time counts.
 *
 * <p>System property: {@code benchmark.verdicts}, 12.
 */
public final class ThroughputBenchmark {

    private static final int AT_ONCE = 2;

    /** So many sizes are weighed for an {@code lru-cache}: two axes, each again at a second level, and both together. */
    private static final int SIZES = 34;

    private static final int LARGEST = 16_384;

    private final int verdicts = Integer.getInteger("benchmark.verdicts", 12);
    private final Problem problem =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();

    private ThroughputBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        new ThroughputBenchmark().run();
    }

    private void run() throws Exception {
        String source = Files.readString(
                Path.of("problems", problem.slug(), "submissions/accepted/ListAndMapWithSentinels.java"));
        double ours = ours(source);
        System.out.printf("our verdicts, %d at once%30.1f a minute (of %d)%n", AT_ONCE, ours, verdicts);
        for (boolean anew : new boolean[] {true, false}) {
            double naive = naive(source, anew);
            System.out.printf(
                    "naive, javac %s, a JVM for each of %d sizes %9.1f a minute%nratio %.1f%n",
                    anew ? "for each size" : "once", SIZES, naive, ours / naive);
        }
    }

    private double ours(String source) throws Exception {
        try (JudgingRoom room = JudgingRoom.open(AT_ONCE)) {
            Judge judge = room.judge();
            JudgeRequest request =
                    new JudgeRequest(problem, source, Optional.empty(), Depth.SUBMIT, OptionalLong.empty());
            judge.judge(request, any -> {});
            return perMinute(verdicts, () -> judge.judge(request, any -> {}));
        }
    }

    private double naive(String source, boolean anew) throws Exception {
        Sandbox sandbox = Sandbox.detect(SandboxSettings.of(System.getenv()));
        List<Integer> sizes = new ArrayList<>();
        for (int i = 1; i <= SIZES; i++) {
            sizes.add((int) (256 * Math.pow(LARGEST / 256.0, (double) i / SIZES)));
        }
        return perMinute(AT_ONCE, () -> {
            Path folder = Files.createTempDirectory("heaphotel-naive");
            new NaiveJudge(sandbox, JavaHome.newest(), folder, source).judge(sizes, anew);
            return null;
        });
    }

    private static double perMinute(int times, Callable<?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long start = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(work));
            }
            for (Future<?> each : all) {
                each.get();
            }
            return times * 60e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdownNow();
        }
    }
}
