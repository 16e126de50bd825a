package dev.heaphotel.judge;

import dev.heaphotel.unit.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A pipeline that does what the test says, when the test says so. Unless told otherwise it accepts at once. */
public final class ManualJudge implements Judging {

    private final Deque<Supplier<Judgement>> outcomes = new ArrayDeque<>();
    private final BlockingQueue<JudgeRequest> begun = new LinkedBlockingQueue<>();
    private final List<CountDownLatch> gates = new ArrayList<>();
    private final BlockingQueue<JudgeRequest> examples = new LinkedBlockingQueue<>();
    private final Queue<ProgressEvent.Weighed> weighings = new ConcurrentLinkedQueue<>();
    private final Map<String, Judgement> known = new ConcurrentHashMap<>();
    private final AtomicInteger wallsToFail = new AtomicInteger();
    private final AtomicInteger walls = new AtomicInteger();
    private CountDownLatch gate = new CountDownLatch(0);

    @Override
    public Judgement judge(JudgeRequest request, Progress progress) {
        if (request.source().equals(request.problem().reference().text())) {
            examples.add(request); // The house's own, of which no test but its own shall see anything.
            return weighed(Verdict.ACCEPTED);
        }
        Judgement certain = known.get(request.source());
        if (certain != null) {
            return certain;
        }
        progress.happened(new ProgressEvent.Stage("compile"));
        begun.add(request);
        await(gate());
        progress.happened(new ProgressEvent.Answered(14, 0, 14));
        for (ProgressEvent each = weighings.poll(); each != null; each = weighings.poll()) {
            progress.happened(each);
        }
        Supplier<Judgement> outcome = next();
        return outcome.get();
    }

    /** The heap is full at twice the largest size weighed. */
    @Override
    public WallReport wall(WallRequest request, Consumer<WallStep> heard) {
        WallAim aim = request.aim();
        WallStep step = new WallStep(2 * aim.from(), true, 7);
        heard.accept(step);
        walls.incrementAndGet();
        await(gate());
        if (wallsToFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new MachineryFailed("The box fell over, as the test wants");
        }
        return new WallReport(
                WallOutcome.HEAP_FULL, aim, aim.from(), step.size(), -20.5, null, "25.0.3", List.of(step));
    }

    public void nextWallFails() {
        wallsToFail.set(1);
    }

    /** How many were run into the wall. */
    public int walls() {
        return walls.get();
    }

    /** The next of the house's own programs that a slot takes up, now or soon. */
    public JudgeRequest nextExample() {
        return next(examples);
    }

    /** From now on judgements wait after their first step. */
    public synchronized void holdBack() {
        gate = new CountDownLatch(1);
        gates.add(gate);
    }

    /** Those that wait go on, and the next one waits in their place. */
    public synchronized void letOneGo() {
        List<CountDownLatch> waiting = List.copyOf(gates);
        gates.clear();
        holdBack();
        waiting.forEach(CountDownLatch::countDown);
    }

    public synchronized void letGo() {
        gates.forEach(CountDownLatch::countDown);
    }

    public synchronized void willFail() {
        outcomes.add(() -> {
            throw new IllegalStateException("The box fell over, as the test wants.");
        });
    }

    public synchronized void willSay(Verdict verdict) {
        outcomes.add(() -> judgement(verdict));
    }

    public synchronized void willSay(Judgement judgement) {
        outcomes.add(() -> judgement);
    }

    /** Composed in the slot, in the language that the slot speaks. */
    public synchronized void willSay(Supplier<Judgement> outcome) {
        outcomes.add(outcome);
    }

    /** The next judgement will say it has weighed these, step by step. */
    public void willWeigh(List<ProgressEvent.Weighed> steps) {
        weighings.addAll(steps);
    }

    /** Whenever exactly this source is judged, whoever asks. */
    public void willAlwaysSay(String source, Judgement judgement) {
        known.put(source, judgement);
    }

    public synchronized void forget() {
        letGo();
        weighings.clear();
        known.clear();
        gate = new CountDownLatch(0);
        outcomes.clear();
        begun.clear();
        examples.clear();
    }

    /** The next request that a slot takes up, now or soon. */
    public JudgeRequest nextBegun() {
        return next(begun);
    }

    private static JudgeRequest next(BlockingQueue<JudgeRequest> requests) {
        try {
            JudgeRequest request = requests.poll(20, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("No judgement began within 20 s.");
            }
            return request;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized CountDownLatch gate() {
        return gate;
    }

    private synchronized Supplier<Judgement> next() {
        return outcomes.isEmpty() ? () -> judgement(Verdict.ACCEPTED) : outcomes.remove();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("The server stops.", e);
        }
    }

    public static Judgement judgement(Verdict verdict) {
        return judgement(verdict, List.of());
    }

    /** 88 bytes stay for every request. */
    public static Judgement weighed(Verdict verdict) {
        List<Judgement.PointRow> points = List.of(
                new Judgement.PointRow(1_024, 90_112, 90_112, 90_112),
                new Judgement.PointRow(2_048, 180_224, 180_224, 180_224));
        return judgement(
                verdict,
                List.of(new Judgement.GrowthRow(
                        "requests",
                        "requests",
                        "n",
                        "retained",
                        "O(n)",
                        "O(1)",
                        false,
                        88,
                        0,
                        "O(n log n)",
                        9,
                        points,
                        "88 B stay for every request")));
    }

    public static Judgement saying(Verdict verdict, String headline) {
        return judgement(verdict, List.of(), headline);
    }

    private static Judgement judgement(Verdict verdict, List<Judgement.GrowthRow> growth) {
        return judgement(verdict, growth, "Said by a test.");
    }

    private static Judgement judgement(Verdict verdict, List<Judgement.GrowthRow> growth, String headline) {
        return new Judgement(
                "lru-cache",
                verdict,
                "25.0.3",
                new Judgement.Tests(14, 0, null),
                growth,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "",
                42,
                new Judgement.SandboxRow(Map.of("seccomp", "in force")),
                null,
                null,
                List.of(),
                List.of(),
                headline,
                "Do the next thing.",
                64 << 20,
                null,
                null);
    }
}
