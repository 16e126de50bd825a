package dev.heaphotel.growth;

import java.util.Optional;

/** A series that grew at first and then stayed level, as a cache does until it is full: constant from there on. */
final class Plateau {

    /** Three octaves: a doubling array is level for one, one that grows fourfold for two. */
    private static final int LEVEL = 8;

    private static final int LEAST_SPAN = 16;

    private static final int FEWEST_POINTS = 6;

    /**
     * What the level part climbs, taken for a logarithm, against the whole series. Three octaves of six hold half of a
     * logarithm's rise and more of anything faster.
     */
    private static final int PART_OF_RISE = 8;

    /** One octave and a half, in which a doubling array takes a step; a logarithm needs longer to. */
    private static final double BEGINNING = 2.83;

    private static final int FEWEST_POINTS_TO_BEGIN = 4;

    private Plateau() {}

    /** Whether the largest sizes by themselves look constant: too few to be sure of it, enough not to be sure of growth. */
    static boolean mayBegin(Series series, Complexity seen) {
        double part = seen == Complexity.LOGARITHMIC ? LEVEL : BEGINNING;
        Series end = series.where(point -> point.size() > series.largest() / part);
        return end.count() >= FEWEST_POINTS_TO_BEGIN
                && Contest.over(end).winner().complexity() == Complexity.CONSTANT;
    }

    /** The level end, where there is one. */
    static Optional<Series> of(Series series) {
        Series end = series.where(point -> point.size() > series.largest() / (double) LEVEL);
        boolean seen = series.largest() / series.smallest() >= LEAST_SPAN && end.count() >= FEWEST_POINTS;
        if (!seen || Contest.over(end).winner().complexity() != Complexity.CONSTANT) {
            return Optional.empty();
        }
        double climbs = Contest.full(Complexity.LOGARITHMIC, end).rise(end);
        boolean grewBefore = series.range() > Math.max(series.ruler().rise(), PART_OF_RISE * climbs);
        return grewBefore ? Optional.of(end) : Optional.empty();
    }
}
