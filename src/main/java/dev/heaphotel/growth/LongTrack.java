package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.CUBIC;
import static dev.heaphotel.growth.Complexity.LOGARITHMIC;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one long track says by itself, which no law may contradict.
 *
 * @param candidates the classes that its sizes leave open
 * @param wiggle     the residual of the first of them: how much collections' stairs bend a smooth curve here
 */
record LongTrack(Track track, Set<Complexity> candidates, double wiggle) {

    private static final int FEWEST_POINTS = 8;

    /** Three octaves before a bend the track is of one kind, and of the other three octaves behind it. */
    private static final int CLEAR_OF_BEND = 8;

    private static final int NEAR_BEND = 2;

    /** Noise of a few percent bends what climbs by less than this part. */
    private static final double FAINT = 0.3;

    private static final Set<Complexity> GROWING = EnumSet.range(LOGARITHMIC, CUBIC);

    static Optional<LongTrack> of(Track track, Ruler ruler) {
        if (track.points().size() < FEWEST_POINTS || !track.isStraight() && !track.isRay()) {
            return Optional.empty();
        }
        Reading reading = Reading.of(track.series(ruler));
        double wiggle =
                Contest.full(reading.fit().complexity(), reading.series()).residual();
        return Optional.of(
                new LongTrack(track, isFaint(reading) ? GROWING : EnumSet.copyOf(reading.candidates()), wiggle));
    }

    /** Growth that is little beside what is there anyway; another level of the other size shows its class better. */
    private static boolean isFaint(Reading reading) {
        Series series = reading.series();
        return !reading.candidates().contains(CONSTANT)
                && reading.fit().rise(series) < FAINT * reading.fit().at(series.largest());
    }

    /** @param crossing where a smaller or a larger one changes places; of no matter for other laws */
    boolean admits(JointLaw law, double crossing) {
        if (!track.isStraight()) {
            return onRay(law).map(candidates::contains).orElse(true);
        }
        boolean first = track.alongFirst();
        Complexity own = first ? law.first() : law.second();
        return switch (law.shape()) {
            case SUM, PRODUCT -> candidates.contains(own);
            case MIN -> bent(first, law, crossing, own, CONSTANT);
            case MAX -> bent(first, law, crossing, CONSTANT, own);
        };
    }

    /** Before the bend the one class, behind it the other, close to it whatever the bend looks like. */
    private boolean bent(boolean first, JointLaw law, double crossing, Complexity before, Complexity behind) {
        JointPoint any = track.points().get(0);
        double held =
                first ? crossing * law.second().at(any.second()) : law.first().at(any.first()) / crossing;
        Complexity own = first ? law.first() : law.second();
        double bend = Inverse.of(own::at, held).orElse(Double.MAX_VALUE);
        if (bend >= track.largest() * (double) NEAR_BEND) {
            return candidates.contains(before);
        }
        return bend * CLEAR_OF_BEND > track.largest() || candidates.contains(behind);
    }

    /** The class when both sizes grow alike; empty where it has no name among ours. */
    private static Optional<Complexity> onRay(JointLaw law) {
        Complexity f = law.first();
        Complexity g = law.second();
        return switch (law.shape()) {
            case SUM, MAX -> Optional.of(f.exceeds(g) ? f : g);
            case MIN -> Optional.of(f.exceeds(g) ? g : f);
            case PRODUCT -> product(f, g);
        };
    }

    /** Found by what both are at two sizes, since all of ours are products of powers and logarithms. */
    private static Optional<Complexity> product(Complexity f, Complexity g) {
        return Arrays.stream(Complexity.values())
                .filter(h -> isProduct(f, g, h, 16) && isProduct(f, g, h, 64))
                .findFirst();
    }

    private static boolean isProduct(Complexity f, Complexity g, Complexity h, double size) {
        return Math.abs(f.at(size) * g.at(size) / h.at(size) - 1) < 1e-9;
    }
}
