package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sizes weighed before taught about weighing this program. Only saves time: every weighing is checked by itself. */
final class Experience {

    private static final int MOST_TOO_LARGE = 2;

    private static final int MOST_THOROUGH = 3;

    /** Over less work a peak that grows by leaps may look level. */
    private static final int FAR_BACK = 4;

    private int tooLarge;
    private int thorough;
    private boolean watchedTooMuch;
    private @Nullable Survey crowded;
    private long mostPerTick;
    private final List<Known> known = new ArrayList<>();

    /** Is it worth while to weigh by young collections alone? Not when it made too much for that before. */
    boolean mayYoung() {
        return tooLarge < MOST_TOO_LARGE && Balance.hasYoung();
    }

    /** At one more size something got into the old generation. */
    void wasTooLarge() {
        tooLarge++;
    }

    /** Is it worth while to watch by young collections alone? */
    boolean mayWatchYoung() {
        return !watchedTooMuch;
    }

    /** In the midst of the work something got into the old generation. */
    void watchedTooMuch() {
        watchedTooMuch = true;
    }

    /** Is it worth while to weigh swiftly? Not when that failed for several sizes before. */
    boolean maySwiftly() {
        return thorough < MOST_THOROUGH && Balance.hasYoung();
    }

    /** One more size could not be weighed swiftly. */
    void tookThorough() {
        thorough++;
    }

    /** The work allocated so many bytes between two ticks at most. */
    void allocatedPerTick(long bytes) {
        mostPerTick = Math.max(mostPerTick, bytes);
    }

    /** Bytes allocated between two ticks at the sizes before; 0 where none is known. */
    long likelyPerTick() {
        return mostPerTick;
    }

    /** So much was allocated and let go that no affordable number of weighings could watch it all. */
    void wasCrowded(Survey survey) {
        crowded = survey;
    }

    /**
     * The survey of a size that was too crowded to be watched, drawn to the scale of one that is no less so; empty
     * where there is none, or where so much is held that few weighings can be had, which must not be put in the wrong
     * places.
     *
     * @param churn allocated when the work was done
     * @param peak  held once, at least
     */
    Optional<Survey> crowdedLike(long churn, long peak) {
        return Optional.ofNullable(crowded)
                .filter(survey ->
                        Scales.price(peak) == 1 && (double) churn / peak >= (double) survey.churn() / survey.peak())
                .map(survey -> survey.drawnTo(churn, peak));
    }

    /**
     * One more size whose peak is known: all of the work was watched, or as closely as can be paid for.
     *
     * @param churn allocated when the work was done
     * @param peak  held at once, for certain
     */
    void held(long churn, long peak) {
        known.add(new Known(churn, peak));
    }

    /**
     * What is held at once where so much is allocated, if it goes on to grow as it did over the last {@link #FAR_BACK}fold of
     * the work; 0 where nothing is known.
     */
    long likelyPeak(long churn) {
        if (known.isEmpty()) {
            return 0;
        }
        Known last = known.get(known.size() - 1);
        Known before = known.stream()
                .filter(size -> size.churn <= last.churn / FAR_BACK)
                .reduce((one, other) -> other)
                .orElse(known.get(0));
        double growth = Math.log((double) last.peak / before.peak) / Math.log((double) last.churn / before.churn);
        double power = Double.isFinite(growth) ? Math.max(0, Math.min(1, growth)) : 0;
        return (long) (last.peak * Math.pow(Math.max(1, (double) churn / last.churn), power));
    }

    private record Known(long churn, long peak) {

        private Known {
            churn = Math.max(1, churn);
            peak = Math.max(1, peak);
        }
    }
}
