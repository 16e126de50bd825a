package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.judge.Judgement.TimelinePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Curves and timelines for sample judgements. */
final class Rows {

    private Rows() {}

    static GrowthRow row(
            String axis,
            String symbol,
            String lifetime,
            String measured,
            @Nullable String bound,
            @Nullable Boolean within,
            double perUnit,
            double intercept,
            LongUnaryOperator bytes) {
        List<PointRow> points = LongStream.of(
                        64, 65, 128, 129, 256, 257, 512, 513, 1024, 1025, 2048, 2049, 4096, 4097, 8192, 8193)
                .mapToObj(size -> point(size, bytes.applyAsLong(size), lifetime))
                .toList();
        return new GrowthRow(
                axis,
                axis,
                symbol,
                lifetime,
                measured,
                bound,
                within,
                perUnit,
                intercept,
                "O(" + symbol + " log " + symbol + ")",
                37.2,
                points,
                "In " + axis + ", " + lifetime + " memory grows as " + measured + ".");
    }

    private static PointRow point(long size, long bytes, String lifetime) {
        return lifetime.equals("peak")
                ? new PointRow(size, bytes, bytes - bytes / 25, bytes + bytes / 25)
                : new PointRow(size, bytes, bytes, bytes);
    }

    static Timeline sawtooth() {
        List<TimelinePoint> points = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            long held = 4_000 + (i % 15) * 420L;
            points.add(new TimelinePoint(i * 16_384L, held, held + 300));
        }
        return new Timeline("requests", 8192, points);
    }

    static Timeline tide() {
        List<TimelinePoint> points = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            long held = 1_304 + i * 1_200L + (i % 9) * 500L;
            points.add(new TimelinePoint(i * 1_640L, held, held + 2_000));
        }
        return new Timeline("requests", 8192, points);
    }
}
