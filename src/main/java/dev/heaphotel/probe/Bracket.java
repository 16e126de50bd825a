package dev.heaphotel.probe;

import dev.heaphotel.wire.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * Memory over time as moments, and the peak between its bounds. Bytes over the baseline.
 *
 * <p>Every moment's bounds are certain: at most what was weighed plus what was allocated until the next weighing. Where so
 * much is allocated and let go again that no affordable number of weighings says anything, the upper end is an estimate.
 *
 * @param estimate of the upper end, where there is one
 */
record Bracket(List<Moment> moments, OptionalLong estimate) {

    /** Wider than this part of the lower end, and than so many bytes, is wide. */
    private static final double NARROW = 0.05;

    private static final long NARROW_BYTES = 64;

    /** More moments than this tell the eye nothing. */
    private static final int MOST_MOMENTS = 360;

    /**
     * @param marks in any order
     * @param churn allocated when the work was done
     * @param end   held when the work was done
     */
    static Bracket of(List<Log.Mark> marks, long churn, long end) {
        List<Log.Mark> sorted = new ArrayList<>(marks);
        sorted.add(new Log.Mark(0, 0, 0));
        sorted.sort(Comparator.comparingLong(Log.Mark::allocated));
        sorted.add(new Log.Mark(Math.max(churn, sorted.get(sorted.size() - 1).allocated()), end, end));
        return new Bracket(moments(sorted), OptionalLong.empty());
    }

    private static List<Moment> moments(List<Log.Mark> sorted) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Log.Mark at = sorted.get(i);
            long until = i + 1 < sorted.size() ? sorted.get(i + 1).allocated() : at.allocated();
            moments.add(new Moment(at.allocated(), at.low(), at.high() + until - at.allocated()));
        }
        return List.copyOf(moments);
    }

    /** The same, its upper end estimated where that is lower than what is certain. */
    Bracket estimated(long high) {
        return high < certainHigh() ? new Bracket(moments, OptionalLong.of(Math.max(low(), high))) : this;
    }

    long low() {
        return moments.stream().mapToLong(Moment::low).max().orElse(0);
    }

    long high() {
        return estimate.orElse(certainHigh());
    }

    private long certainHigh() {
        return moments.stream().mapToLong(Moment::high).max().orElse(0);
    }

    boolean isEstimate() {
        return estimate.isPresent();
    }

    boolean isWide() {
        return isWiderThan(NARROW);
    }

    /** @param part of the lower end */
    boolean isWiderThan(double part) {
        return high() > low() + low() * part + NARROW_BYTES;
    }

    /** From one weighing to the next, in bytes allocated. */
    record Span(long from, long to) {}

    /** Where more than the lower end may have been held, by more than so many bytes; ascending. */
    List<Span> doubts(long bytes) {
        List<Span> doubts = new ArrayList<>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            if (moments.get(i).high() > low() + bytes) {
                doubts.add(
                        new Span(moments.get(i).allocated(), moments.get(i + 1).allocated()));
            }
        }
        return doubts;
    }

    /** For a picture: of neighbours, the one that held most stands for all. */
    List<Moment> thinned() {
        int each = 1 + moments.size() / MOST_MOMENTS;
        List<Moment> thin = new ArrayList<>();
        for (int i = 0; i < moments.size(); i += each) {
            thin.add(highest(moments.subList(i, Math.min(moments.size(), i + each))));
        }
        return List.copyOf(thin);
    }

    private static Moment highest(List<Moment> some) {
        Moment most = some.stream().max(Comparator.comparingLong(Moment::low)).orElseThrow();
        long high = some.stream().mapToLong(Moment::high).max().orElseThrow();
        return new Moment(most.allocated(), most.low(), high);
    }
}
