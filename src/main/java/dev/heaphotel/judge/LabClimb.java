package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.measure.Program;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.measure.RunEnd;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.RunLimits;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Sizes of n from small to large, for as long as the budget lasts. A few unweighed calls tell first whether time or memory
 * explodes; then every size from 2 on is weighed, else four sizes an octave over eight octaves.
 */
final class LabClimb {

    private static final List<Long> LADDER = ladder(4, 11);

    /** Climbed where the ladder left the class open: a small table, or Integer's cache, bends the smaller sizes. */
    private static final List<Long> EXTENSION = ladder(12, 13);

    /** For methods whose time or memory explodes. */
    private static final List<Long> SHORT_LADDER =
            LongStream.rangeClosed(2, 24).boxed().toList();

    /**
     * Called unweighed first; the last takes a day where each n doubles the time, an instant where it does not. At 32 a
     * shifted int begins anew, so 24 is asked before.
     */
    private static final List<Long> SCOUTED = List.of(16L, 24L, 32L, 64L);

    /** For a scouted call: longer than what a cubic method needs for the largest. Other programs do not change CPU time. */
    private static final RunLimits SCOUT = limits(Duration.ofMillis(1500));

    /** For one weighing of a ladder of ours. */
    private static final RunLimits WEIGHING = limits(Duration.ofSeconds(3));

    /** After so much processor time no further size is begun; a ladder takes some five seconds. */
    private static final Duration BUDGET = Duration.ofSeconds(25);

    /** Input and peak, in bytes, after which a ladder of ours climbs no higher: each weighing copies them many times. */
    private static final long HEAVY = 6 << 20;

    private static final long TOO_HEAVY = 24 << 20;

    private static final long HEAVIER = 2;

    /** Where the largest sizes take too long, smaller ones are still weighed. */
    private static final int MOST_BOXES = 2;

    /** Young collections for each pass over a peak, 50 to 100 microseconds each; most peaks need a tenth of them. */
    private static final int CHECKPOINTS = 2000;

    /**
     * More held than was allocated, by so many bytes: threads of the program's own hold it each time, a collection that came
     * at a bad moment does not; so it is weighed again.
     */
    private static final long ODD = 1024;

    /** Two readings of the same thing differ by so many bytes at most. */
    private static final long SAME_BYTES = 16;

    /** How often a size is apportioned where that does not hold what it was weighed with. */
    private static final int ATTEMPTS = 3;

    /** Growth is not spoken of with fewer. */
    private static final int FEWEST_SIZES = 4;

    /** A ladder of ours that was stopped before so many sizes, or before two octaves, is tried again with smaller sizes. */
    private static final int FEWEST_BEFORE_STOP = 6;

    private static final long LEAST_SPAN = 4;

    private final RunBoxes boxes;
    private final Program program;
    private final LabPlan plan;
    private final LongConsumer weighed;
    private final List<LabSample> samples = new ArrayList<>();
    private long top = Long.MAX_VALUE;
    private String jvm = "";
    private String why = "";

    LabClimb(RunBoxes boxes, Program program, LabPlan plan, LongConsumer weighed) {
        this.boxes = boxes;
        this.program = program;
        this.plan = plan;
        this.weighed = weighed;
    }

    /** @param wanted the sizes asked for; empty for a ladder that fits the method */
    void climb(List<Long> wanted) throws SandboxRefused {
        if (!wanted.isEmpty()) {
            sweep(wanted, RunLimits.USUAL, Long.MAX_VALUE, false);
            return;
        }
        boolean tame = sweep(LADDER, WEIGHING, HEAVY, true);
        if (!tame || !why.isEmpty() && isShort()) {
            sweep(SHORT_LADDER, WEIGHING, TOO_HEAVY, false);
        } else if (top == Long.MAX_VALUE && LabFit.isOpen(samples())) {
            climb(EXTENSION, WEIGHING, HEAVY, false);
            why = "";
        }
    }

    /** Powers of two first: where time runs out, the range is there. Then what lies between, 2^k+1 included. */
    private static List<Long> ladder(int from, int to) {
        return Stream.<LongUnaryOperator>of(k -> 1L << k, k -> (3L << k) / 2, k -> (1L << k) + 1, k -> (5L << k) / 4)
                .flatMap(step -> LongStream.rangeClosed(from, to).map(step).boxed())
                .toList();
    }

    private static RunLimits limits(Duration cpu) {
        return new RunLimits(RunLimits.USUAL.heap(), cpu, RunLimits.USUAL.wall());
    }

    /** Why there is nothing to say; empty where enough was weighed. */
    Optional<String> fellShort() {
        return samples.size() < FEWEST_SIZES && !why.isEmpty() ? Optional.of(why) : Optional.empty();
    }

    /** Ascending. */
    List<LabSample> samples() {
        return samples.stream()
                .sorted(Comparator.comparingLong(LabSample::size))
                .toList();
    }

    String jvm() {
        return jvm;
    }

    private boolean isShort() {
        LongSummaryStatistics sizes =
                samples.stream().mapToLong(LabSample::size).summaryStatistics();
        return samples.size() < FEWEST_BEFORE_STOP || sizes.getMax() < LEAST_SPAN * sizes.getMin();
    }

    /** False where scouting found that it explodes. A box lost to its clock is followed by another for smaller sizes. */
    private boolean sweep(List<Long> sizes, RunLimits each, long heaviest, boolean scout) throws SandboxRefused {
        samples.clear();
        top = Long.MAX_VALUE;
        why = "";
        return climb(sizes, each, heaviest, scout);
    }

    private boolean climb(List<Long> sizes, RunLimits each, long heaviest, boolean scout) throws SandboxRefused {
        Deque<Long> left = new ArrayDeque<>(sizes);
        for (int box = 0; box < MOST_BOXES && left.stream().anyMatch(size -> size < top); box++) {
            try (Run run = boxes.begin(program, RunLimits.USUAL)) {
                jvm = run.jvm();
                if (scout && box == 0 && !isTame(run)) {
                    return false;
                }
                weigh(run, left, each, heaviest);
            } catch (RunEnded ended) {
                why = ended.end().what();
                if (ended.end() instanceof RunEnd.Lost) {
                    throw new SandboxRefused(ended.end().what());
                }
                boolean late = ended.end() instanceof RunEnd.TimeLimit;
                if (!late || samples.isEmpty()) {
                    return !(scout && late);
                }
            }
        }
        return true;
    }

    private boolean isTame(Run run) throws RunEnded {
        for (long size : SCOUTED) {
            Report report = run.ask(new Order.Play(plan.spot(size), false), SCOUT);
            if (report instanceof Report.Threw threw) {
                return !threw.heapFull();
            }
        }
        return true;
    }

    private void weigh(Run run, Deque<Long> left, RunLimits each, long heaviest) throws RunEnded {
        Duration end = run.cpuTime().plus(BUDGET);
        boolean ours = heaviest < Long.MAX_VALUE;
        while (!left.isEmpty()) {
            long size = left.remove();
            if (ours && run.cpuTime().compareTo(end) > 0) {
                return;
            }
            if (size < top) {
                weigh(run, size, each);
                top = isTooHeavy(heaviest) ? Math.min(top, size + 1) : top;
            }
        }
    }

    private void weigh(Run run, long size, RunLimits each) throws RunEnded {
        Order.Spot spot = plan.spot(size);
        try {
            Report figures = run.ask(new Order.Weigh(spot, CHECKPOINTS, 1), each);
            if (figures instanceof Report.Weighed once && once.peakLow() > once.churn() + ODD) {
                figures = run.ask(new Order.Weigh(spot, CHECKPOINTS, 1), each);
            }
            Report shares = figures instanceof Report.Weighed known ? apportioned(run, spot, each, known) : figures;
            if (shares instanceof Report.Threw threw) {
                top = size;
                why = said(size, threw);
                return;
            }
            samples.add(new LabSample(size, (Report.Weighed) figures, (Report.Apportioned) shares));
            weighed.accept(size);
        } catch (RunEnded ended) {
            top = size;
            throw ended;
        }
    }

    /** Both held the same, or the JVM's own threads held something meanwhile: then it is apportioned anew. */
    private static Report apportioned(Run run, Order.Spot spot, RunLimits each, Report.Weighed known) throws RunEnded {
        Report shares = run.ask(new Order.Apportion(spot), each);
        for (int i = 1;
                i < ATTEMPTS
                        && shares instanceof Report.Apportioned found
                        && Math.abs(found.withOutput() - known.withOutput()) > SAME_BYTES;
                i++) {
            shares = run.ask(new Order.Apportion(spot), each);
        }
        return shares;
    }

    /** What is as heavy at the smallest size does not come from climbing. */
    private boolean isTooHeavy(long heaviest) {
        LongSummaryStatistics weights = samples.stream()
                .mapToLong(sample -> sample.shares().input() + sample.weighed().peakHigh())
                .summaryStatistics();
        return weights.getMax() > heaviest && weights.getMax() > HEAVIER * weights.getMin();
    }

    private static String said(long size, Report.Threw threw) {
        String exception = (threw.exception() + " " + threw.message()).strip();
        String what = threw.heapFull()
                ? Words.say("lab.heap-full", Map.of("size", "" + size))
                : Words.say("lab.threw", Map.of("size", "" + size, "exception", exception));
        return what
                + (threw.lines().isEmpty()
                        ? ""
                        : Words.say(
                                "lab.at-line", Map.of("line", "" + threw.lines().get(0))));
    }
}
