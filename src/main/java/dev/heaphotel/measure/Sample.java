package dev.heaphotel.measure;

import dev.heaphotel.wire.Report;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One size of the swept axis with what was weighed at it.
 *
 * @param again further weighings of the same size, where the first was not repeatable; else empty
 */
public record Sample(long size, Report.Weighed weighed, List<Report.Weighed> again) {

    public Sample {
        again = List.copyOf(again);
    }

    /** The least and the most of a figure over all weighings of this size. */
    public LongSummaryStatistics range(ToLongFunction<Report.Weighed> figure) {
        return Stream.concat(Stream.of(weighed), again.stream())
                .mapToLong(figure)
                .summaryStatistics();
    }

    public boolean repeatable() {
        return weighed.repeatable();
    }
}
