package dev.heaphotel.probe;

import dev.heaphotel.wire.Report.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Memory over time as moments, and the peak between its bounds. Bytes over the baseline.
 *
 * <p>Every moment's bounds are certain: at most what was weighed plus what was allocated until the next weighing. Where much
 * is allocated and let go again, that is too much to say anything. Then a second pass weighs a short stretch step by step;
 * what a step there adds at most is taken for what any step adds, and the peak's upper bound is an estimate. Weighings are
 * spread evenly over the bytes allocated, so a structure built and dropped is met in proportion to its own size.
 *
 * @param step the most allocated between two weighings of the stretch; {@link #NO_STRETCH} without one
 */
record Bracket(List<Moment> moments, long step) {

    private static final long NO_STRETCH = Long.MAX_VALUE;

    /** Bytes that are not worth a closer look. */
    private static final long NARROW = 512;

    /**
     * @param weighings {@code [allocated, weight]} pairs in any order
     * @param churn     allocated when the work was done
     * @param end       held when the work was done
     */
    static Bracket of(List<long[]> weighings, long churn, long end) {
        List<long[]> sorted = new ArrayList<>(weighings);
        sorted.add(new long[] {0, 0});
        sorted.sort(Comparator.comparingLong(each -> each[0]));
        sorted.add(new long[] {Math.max(churn, sorted.get(sorted.size() - 1)[0]), end});
        return new Bracket(moments(sorted), NO_STRETCH);
    }

    private static List<Moment> moments(List<long[]> sorted) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            long[] at = sorted.get(i);
            long until = i + 1 < sorted.size() ? sorted.get(i + 1)[0] : at[0];
            moments.add(new Moment(at[0], at[1], at[1] + until - at[0]));
        }
        return List.copyOf(moments);
    }

    long low() {
        return moments.stream().mapToLong(Moment::low).max().orElse(0);
    }

    /** Certain where the weighings were close together; else an estimate from the stretch. */
    long high() {
        long certain = moments.stream().mapToLong(Moment::high).max().orElse(0);
        return step == NO_STRETCH ? certain : Math.min(certain, low() + step);
    }

    boolean isWide() {
        return high() > low() + low() / 10 + NARROW;
    }

    /** Stops close together in the longest stretch in which the peak may lie, from its beginning on. */
    Checkpoints closer(int count) {
        Moment open =
                moments.stream().max(Comparator.comparingLong(Moment::high)).orElseThrow();
        long length = open.high() - open.low();
        long stride = Math.max(1, Math.min(length / (count + 1), Math.max(NARROW / 4, low() / 20)));
        long[] thresholds = new long[count];
        for (int i = 0; i < count; i++) {
            thresholds[i] = open.allocated() + stride * (i + 1);
        }
        return new Checkpoints(thresholds);
    }

    /** These moments and the stretch's. */
    Bracket with(List<long[]> stretch) {
        if (stretch.isEmpty()) {
            return this;
        }
        List<long[]> all = new ArrayList<>(stretch);
        moments.forEach(moment -> all.add(new long[] {moment.allocated(), moment.low()}));
        all.sort(Comparator.comparingLong(each -> each[0]));
        long most = 0;
        for (int i = 1; i < stretch.size(); i++) {
            most = Math.max(most, stretch.get(i)[0] - stretch.get(i - 1)[0]);
        }
        return new Bracket(moments(all), stretch.size() > 1 ? most : NO_STRETCH);
    }
}
