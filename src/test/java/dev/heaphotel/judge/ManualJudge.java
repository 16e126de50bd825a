package dev.heaphotel.judge;

import dev.heaphotel.unit.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A pipeline that does what the test says, when the test says so. Unless told otherwise it accepts at once. */
public final class ManualJudge implements Judging {

    private final Deque<Supplier<Judgement>> outcomes = new ArrayDeque<>();
    private final BlockingQueue<JudgeRequest> begun = new LinkedBlockingQueue<>();
    private final List<CountDownLatch> gates = new ArrayList<>();
    private CountDownLatch gate = new CountDownLatch(0);

    @Override
    public Judgement judge(JudgeRequest request, Progress progress) {
        progress.happened(new ProgressEvent.Stage("compile"));
        begun.add(request);
        await(gate());
        progress.happened(new ProgressEvent.Answered(14, 0, 14));
        Supplier<Judgement> outcome = next();
        return outcome.get();
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

    public synchronized void forget() {
        letGo();
        gate = new CountDownLatch(0);
        outcomes.clear();
        begun.clear();
    }

    /** The next request that a slot takes up, now or soon. */
    public JudgeRequest nextBegun() {
        try {
            JudgeRequest request = begun.poll(20, TimeUnit.SECONDS);
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
        return new Judgement(
                "lru-cache",
                verdict,
                "25.0.3",
                new Judgement.Tests(14, 0, null),
                List.of(),
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
                "Said by a test.",
                "Do the next thing.",
                64 << 20,
                null,
                null);
    }
}
