package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;

import java.util.Optional;
import java.util.Set;

/**
 * Growth beside a constant so large that it carries less than it must at the top size: ten bytes for each request beside a
 * ten-megabyte table. Believed only when, the constant taken off, it is far beyond noise.
 */
final class SlowLeak {

    private static final int FEWEST_POINTS = 8;

    /** In rises that are nothing: 4 KiB. */
    private static final int LEAST_RISES = 16;

    /** A chance trend in eight points explains them so much better less than once in ten thousand series. */
    private static final double CERTAIN = 5;

    private SlowLeak() {}

    static Optional<Reading> beside(Series series) {
        double range = series.range();
        if (series.count() < FEWEST_POINTS
                || range < LEAST_RISES * series.ruler().rise()) {
            return Optional.empty();
        }
        Ruler coarse =
                new Ruler(series.ruler().reading(), Math.max(series.ruler().rise(), range / 20));
        Series bare = new Series(series.less(series.level() - range / 4).points(), coarse);
        Reading reading = Reading.plain(bare);
        Complexity complexity = reading.fit().complexity();
        boolean certain =
                Contest.full(CONSTANT, bare).score() >= CERTAIN * reading.fit().score();
        if (complexity == CONSTANT || !reading.isFirm() || !certain) {
            return Optional.empty();
        }
        return Optional.of(new Reading(series, Contest.full(complexity, series), Set.of(complexity), Optional.empty()));
    }
}
