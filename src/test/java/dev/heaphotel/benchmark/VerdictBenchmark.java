package dev.heaphotel.benchmark;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judge;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.ProgressEvent;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.sandbox.JavaHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The whole verdict of an accepted and of a leaking {@code lru-cache} (compile, answers, every axis and lifetime, holder) beside
 * {@code javac Solution.java && java Solution} of the same code, run once at the largest size. The two take turns; boxes are
 * warm before each judgement, as they are when a submission arrives.
 *
 * <p>System properties: {@code benchmark.times} judgements of each, 30; {@code benchmark.stages} {@code true} to print where
 * the time goes.
 */
public final class VerdictBenchmark {

    private static final List<String> PROGRAMS =
            List.of("submissions/accepted/ListAndMapWithSentinels.java", "submissions/leak/ForgetsToEvict.java");

    private static final int WARM_UPS = 2;

    private final int times = Integer.getInteger("benchmark.times", 30);
    private final Problem problem =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();
    private final Map<String, Timings> stages = new LinkedHashMap<>();

    private VerdictBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        new VerdictBenchmark().run();
    }

    private void run() throws Exception {
        try (JudgingRoom room = JudgingRoom.open(1)) {
            System.out.println("JDK of both: " + JavaHome.newest().version());
            for (String program : PROGRAMS) {
                compare(room, program);
            }
        }
        if (Boolean.getBoolean("benchmark.stages")) {
            stages.values().forEach(System.out::println);
        }
    }

    private void compare(JudgingRoom room, String program) throws Exception {
        String source = Files.readString(Path.of("problems", problem.slug(), program));
        PlainRun plain = new PlainRun(
                JavaHome.newest(), Files.createTempDirectory("heaphotel-benchmark"), source, 128, largest());
        Judge judge = room.judge();
        Timings ours = new Timings("the whole verdict, " + Path.of(program).getFileName());
        Timings theirs = new Timings("javac && java, once at n = " + largest());
        for (int i = 0; i < WARM_UPS; i++) {
            judge(judge, source, false);
            plain.run();
        }
        for (int i = 0; i < times; i++) {
            room.awaitWarm();
            ours.time(() -> judge(judge, source, true));
            room.awaitWarm();
            theirs.time(plain::run);
        }
        System.out.println(ours);
        System.out.println(theirs);
        System.out.printf("ratio %.2f%n", ours.medianMillis() / theirs.medianMillis());
    }

    private int largest() {
        return (int) problem.axes().stream()
                .filter(axis -> axis.name().equals("requests"))
                .mapToLong(Axis::to)
                .max()
                .orElseThrow();
    }

    private void judge(Judge judge, String source, boolean counted) {
        StageClock clock = new StageClock();
        Judgement judgement = judge.judge(
                new JudgeRequest(problem, source, Optional.empty(), Depth.SUBMIT, OptionalLong.empty()), event -> {
                    if (event instanceof ProgressEvent.Stage stage) {
                        clock.begins(stage.stage());
                    }
                });
        clock.begins("");
        if (counted) {
            clock.tell(judgement.verdict().name(), stages);
        }
    }
}
