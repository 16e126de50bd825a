package dev.heaphotel.probe;

import dev.heaphotel.wire.Report.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Memory over time as moments, and the peak between its bounds. Bytes over the baseline. */
record Bracket(List<Moment> moments) {

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
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            long[] at = sorted.get(i);
            long until = i + 1 < sorted.size() ? sorted.get(i + 1)[0] : at[0];
            moments.add(new Moment(at[0], at[1], at[1] + until - at[0]));
        }
        return new Bracket(List.copyOf(moments));
    }

    long low() {
        return moments.stream().mapToLong(Moment::low).max().orElse(0);
    }

    long high() {
        return moments.stream().mapToLong(Moment::high).max().orElse(0);
    }
}
