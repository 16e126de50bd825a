package dev.heaphotel.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.heaphotel.BoxProcesses;
import dev.heaphotel.judge.Crowd;
import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judge;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.Progress;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemLimits;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.awaitility.Awaitility;

/** Where programs of the corpus are judged, and what is looked at before and after. */
final class Grounds implements AutoCloseable {

    static final Duration CPU = Duration.ofMillis(1500);
    static final Duration WALL = Duration.ofSeconds(3);

    /** How late a clock may be noticed. */
    private static final Duration GRACE = Duration.ofMillis(500);

    /** For one source and its compile box's replacement, on a machine with other things to do. */
    private static final Duration COMPILER = Duration.ofSeconds(13);

    /** What a judgement may leave in this process: its own words, caches of ours. */
    private static final long FLAT_BYTES = 8 << 20;

    /** What hostile programs start says so: no honest process sleeps so many seconds. */
    private static final String STARTED_BY_A_PROGRAM = "98765";

    /** One seed for all, so that the reference is played once. */
    private static final OptionalLong SEED = OptionalLong.of(1);

    private final Catalogue problems = Catalogue.read(Path.of("problems"));
    private final Problem usual = problems.find("lru-cache").orElseThrow();
    private final BoxProcesses processes = BoxProcesses.startedFromNowOn();
    private final Bystanders bystanders = new Bystanders();
    private final JudgingRoom room;
    private final Judge judge;
    private final Judge unchecked;

    private final int jdk;

    Grounds() throws Exception {
        room = JudgingRoom.open(1);
        judge = room.judge();
        unchecked = room.judgeWithoutClassFileCheck();
        jdk = Runtime.Version.parse(honest(judge, usual).jvm()).feature();
    }

    /** The feature version of the JDK that programs run on. */
    int jdk() {
        return jdk;
    }

    Trial tried(HostileProgram program, boolean check) throws Exception {
        Problem found = problems.find(program.problem()).orElseThrow();
        Problem problem = program.outcome().shortClocks() ? withClocks(found, CPU, WALL) : found;
        Judge chosen = check ? judge : unchecked;
        if (program.outcome().shortClocks()) {
            honest(chosen, problem); // The reference's answers are there before the clock is looked at.
        }
        long before = usedBytes();
        LastStep step = new LastStep();
        Judgement judgement = judged(chosen, problem, bystanders.placedIn(program.source()), step);
        Duration lastStep = step.since();
        return new Trial(program, judgement, problem.limits().wall(), lastStep, step.compiling(), usedBytes() - before);
    }

    /** The clocks held, and nothing is changed, left or running outside the box. */
    void assertNothingHappened(Trial trial) {
        assertAll(
                () -> assertInTime(trial),
                () -> bystanders.assertUntouched(trial.judgement().toString()),
                () -> assertThat(trial.bytesLeft()).as("bytes left here").isLessThan(FLAT_BYTES),
                this::assertNothingRuns);
    }

    private static void assertInTime(Trial trial) {
        if (trial.judgement().verdict() == Verdict.TIME_LIMIT) {
            assertThat(trial.lastStep()).isLessThan(trial.wall().plus(grace()));
        }
        if (trial.program().outcome().threat() == Threat.COMPILER) {
            assertThat(trial.compiling()).isLessThan(COMPILER.plus(grace()));
        }
    }

    /** The boxes that wait are there, and no other: one that was just being started waits in the end. */
    private void assertNothingRuns() {
        List<ProcessHandle> running = processes.jvms(BoxProcesses.RUN);
        Awaitility.await("nothing runs but what waits").atMost(grace()).until(() -> over(running), List::isEmpty);
        processes.assertNoneMentions(STARTED_BY_A_PROGRAM);
    }

    private List<ProcessHandle> over(List<ProcessHandle> running) {
        Set<Long> waiting = room.waitingLeaders();
        return running.stream()
                .filter(ProcessHandle::isAlive)
                .filter(box -> BoxProcesses.leaders(box).noneMatch(waiting::contains))
                .toList();
    }

    /** Where so many times more wants to run than there are processors, everything takes as many times longer. */
    private static Duration grace() {
        return Duration.ofMillis(Math.round(GRACE.toMillis() * Crowd.now()));
    }

    /** The next in line finds everything as it should be. */
    void assertTheNextJobIsNormal() {
        Judgement next = honest(judge, usual);
        assertThat(next.verdict()).as(next.headline()).isEqualTo(Verdict.ACCEPTED);
        assertThat(next.tests().failed()).isZero();
        assertThat(next.output()).isEmpty();
    }

    private static Judgement honest(Judge judge, Problem problem) {
        return judge.judge(
                new JudgeRequest(problem, problem.reference().text(), Optional.empty(), Depth.RUN, SEED),
                Progress.SILENT);
    }

    private static Judgement judged(Judge judge, Problem problem, String source, Progress progress) {
        return judge.judge(new JudgeRequest(problem, source, Optional.empty(), Depth.SUBMIT, SEED), progress);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Problem withClocks(Problem problem, Duration cpu, Duration wall) {
        return new Problem(
                problem.slug(),
                problem.title(),
                problem.difficulty(),
                problem.tags(),
                problem.lesson(),
                problem.stop(),
                problem.entry(),
                problem.counts(),
                problem.axes(),
                problem.bounds(),
                problem.tests(),
                new ProblemLimits(problem.limits().heap(), cpu, wall),
                problem.hints(),
                problem.followUps(),
                problem.statementMarkdown(),
                problem.solutionMarkdown(),
                problem.starter(),
                problem.workload(),
                problem.workloadClass(),
                problem.reference(),
                problem.examples(),
                problem.drills(),
                problem.version());
    }

    /** Others in place of these, which a program spoilt; whatever it left there stays, to be looked at. */
    Grounds replaced() throws Exception {
        room.close();
        return new Grounds();
    }

    @Override
    public void close() throws Exception {
        room.close();
        bystanders.close();
        BoxProcesses.assertGone(processes.jvms(), Duration.ofSeconds(2));
    }
}
