package dev.heaphotel.growth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Points on a plane of two sizes to the law they follow. Each axis is swept at two levels of the other, one of them densely,
 * and both grow together on a diagonal. The long tracks are read by themselves first, as {@link GrowthFit} reads them: a law
 * that contradicts what is firm there is out, so that a flat line is growth in no law either. Of the rest the simplest within
 * 1.3 times the best residual is taken. It is firm when all tracks without their largest octaves and without their smallest
 * ones say the same class, the former predict what they were not shown, and laws of other classes fit clearly worse.
 */
public final class JointFit {

    private static final int FEWEST_POINTS = 8;

    /** A law that misses the points by more than this part of their values, stairs apart, explains nothing. */
    private static final double EXPLAINS = 0.15;

    /** What the largest octaves may miss of what the rest predicts. */
    private static final double PREDICTED = 0.15;

    private static final double CLEAR = 1.3;

    private final JointContest contest;

    private JointFit(JointContest contest) {
        this.contest = contest;
    }

    /** The law of bytes. */
    public static JointGrowth of(List<Track> tracks) {
        return of(tracks, Ruler.BYTES);
    }

    /** The law of exact whole numbers, such as call depth. */
    public static JointGrowth ofCounts(List<Track> tracks) {
        return of(tracks, Ruler.COUNTS);
    }

    private static JointGrowth of(List<Track> tracks, Ruler ruler) {
        JointSeries series = JointSeries.of(tracks, ruler);
        List<LongTrack> known = tracks.stream()
                .flatMap(track -> LongTrack.of(track, ruler).stream())
                .toList();
        double wiggle = known.stream().mapToDouble(LongTrack::wiggle).max().orElse(0);
        return new JointFit(new JointContest(series, known, wiggle)).growth();
    }

    private JointGrowth growth() {
        Optional<JointModel> winner = contest.winner();
        if (contest.series().points().size() < FEWEST_POINTS || winner.isEmpty()) {
            return new JointGrowth.Undecided(
                    JointLaw.NEITHER, JointLaw.NEITHER, 1, "no law explains what each axis shows by itself");
        }
        JointModel model = winner.get();
        Optional<JointModel> other = contest.runnerUp(model);
        Optional<String> why = doubt(model, other);
        JointLaw runnerUp = other.map(JointModel::law).orElse(JointLaw.NEITHER);
        double margin = other.map(next -> margin(model, next)).orElse(1e6);
        return why.<JointGrowth>map(doubt -> new JointGrowth.Undecided(model.law(), runnerUp, margin, doubt))
                .orElseGet(() -> new JointGrowth.Firm(model.law(), runnerUp, margin));
    }

    private double margin(JointModel model, JointModel other) {
        return Math.min(1e6, Math.max(1, contest.score(other) / contest.score(model)));
    }

    private Optional<String> doubt(JointModel model, Optional<JointModel> other) {
        if (model.residual() > EXPLAINS + contest.wiggle()) {
            return Optional.of("no law explains all sizes together");
        }
        if (other.isPresent() && margin(model, other.get()) < CLEAR) {
            return Optional.of("both fit nearly as well");
        }
        JointContest early = contest.over(contest.series().withoutTop());
        JointContest late = contest.over(contest.series().withoutBottom());
        Optional<JointModel> before = early.confirms(model);
        if (before.isEmpty() || late.confirms(model).isEmpty()) {
            return Optional.of("the smaller and the larger sizes disagree");
        }
        double surprise = surprise(before.get());
        return Math.abs(surprise) > PREDICTED + contest.wiggle() ? Optional.of(missed(surprise)) : Optional.empty();
    }

    /** The mean miss of the prediction for each track's largest octave; negative when they turned out larger. */
    private double surprise(JointModel early) {
        JointSeries all = contest.series();
        return all.tracks().stream()
                .flatMap(track -> track.points().stream().filter(point -> 2 * track.size(point) > track.largest()))
                .mapToDouble(point -> all.flat().miss(point.along(true), early.at(point)))
                .average()
                .orElse(0);
    }

    private static String missed(double surprise) {
        return String.format(
                Locale.ROOT,
                "the largest sizes hold %.0f %% %s than the smaller ones predict",
                100 * Math.abs(surprise),
                surprise < 0 ? "more" : "less");
    }
}
