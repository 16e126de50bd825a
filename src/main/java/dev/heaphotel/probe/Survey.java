package dev.heaphotel.probe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * What a first, rough round of weighings tells about the finer one to come.
 *
 * @param marks in order
 * @param churn allocated when the work was done
 * @param peak  held once, at least
 */
record Survey(List<Log.Mark> marks, long churn, long peak) {

    /** How narrow a bracket may become, the narrowest first; the widest leaves room for the step past it. */
    private static final double[] SLACKS = {0.005, 0.01, 0.015, 0.02, 0.03, 0.04};

    private static final double WIDEST = SLACKS[SLACKS.length - 1];

    /** What the survey did not see costs weighings too. */
    private static final double RESERVE = 1.3;

    private static final int RESERVE_WEIGHINGS = 8;

    /** Narrower than need be only where that is cheap. */
    private static final int CHEAP_PART = 4;

    /**
     * The narrowest slack that is cheap however the program holds its memory, or the widest where that is affordable,
     * so that no survey is needed, which is a pass of its own; empty where none is.
     *
     * @param peak held once, at least
     */
    static OptionalDouble slackWithout(long churn, long peak, long budget) {
        OptionalDouble cheap = Arrays.stream(SLACKS)
                .filter(slack -> priceAtMost(churn, peak, slack) <= (double) budget / CHEAP_PART)
                .findFirst();
        return cheap.isPresent() || priceAtMost(churn, peak, WIDEST) > budget ? cheap : OptionalDouble.of(WIDEST);
    }

    /** What is held is at the peak all the time. */
    private static double priceAtMost(long churn, long peak, double slack) {
        return (double) churn / Pace.Headroom.distance(peak, peak, slack) * Scales.price(peak);
    }

    /** The slack that the budget affords over the whole run; the widest where it affords none, see {@link #affords}. */
    double slack(long budget) {
        for (double slack : SLACKS) {
            if (price(slack) <= budget / CHEAP_PART) {
                return slack;
            }
        }
        return WIDEST;
    }

    boolean affords(double slack, long budget) {
        return price(slack) <= budget;
    }

    private double price(double slack) {
        double weighings = 0;
        long at = 0;
        long held = 0;
        for (Log.Mark mark : marks) {
            weighings += weighings(at, mark.allocated(), Math.max(held, mark.high()), slack);
            at = mark.allocated();
            held = mark.high();
        }
        weighings += weighings(at, churn, held, slack);
        return (weighings * RESERVE + RESERVE_WEIGHINGS) * Scales.price(peak);
    }

    private double weighings(long from, long to, long held, double slack) {
        return (double) (to - from) / Pace.Headroom.distance(Math.min(held, peak), peak, slack);
    }

    /** The same picture of a run that allocates and holds more. */
    Survey drawnTo(long toChurn, long toPeak) {
        double wider = (double) toChurn / churn;
        double higher = (double) toPeak / peak;
        return new Survey(marks.stream().map(mark -> drawn(mark, wider, higher)).toList(), toChurn, toPeak);
    }

    private static Log.Mark drawn(Log.Mark mark, double wider, double higher) {
        return new Log.Mark(
                (long) (mark.allocated() * wider), (long) (mark.low() * higher), (long) (mark.high() * higher));
    }

    /** At the beginning, where most was held: the marks themselves, and as many evenly spread. */
    long[] starts(int count) {
        List<Log.Mark> highest = marks.stream()
                .sorted(Comparator.comparingLong(Log.Mark::high).reversed())
                .limit(count / 2)
                .toList();
        LongStream spread =
                Arrays.stream(Pace.Marks.over(churn, count - highest.size()).marks());
        LongStream held = highest.stream().mapToLong(Log.Mark::allocated);
        return LongStream.concat(LongStream.of(0), LongStream.concat(held, spread.skip(1)))
                .sorted()
                .toArray();
    }
}
