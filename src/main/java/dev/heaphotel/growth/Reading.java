package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A series read as a whole, without its top octave and without its bottom octave. It is firm when all three readings name one
 * class and the second predicts what it was not shown.
 *
 * @param series     what the fit was made on; the whole, or its level end
 * @param fit        of the whole
 * @param candidates the class of the whole first, then whatever else could be true
 * @param why        what is wrong, empty when firm; a sentence without a full stop
 */
record Reading(Series series, Fit fit, Set<Complexity> candidates, Optional<String> why) {

    /** A prediction of the largest octave may miss by so much of the value, or by three times what a smooth fit misses. */
    private static final double PREDICTED = 0.10;

    /** Who misses more than this part of the values explains nothing, even if nobody explains more. */
    private static final double FAR = 0.5;

    /** A rise of less than 4 KiB must be clearly of one class: a few hundred bytes of noise bend it. */
    private static final double SMALL_RISES = 16;

    /** Brackets wider than half of the value, with two classes inside them, ask for finer weighing. */
    private static final double WIDE = 0.5;

    private static final double CLEAR = 1.3;

    /** Faster than linear is said only when the points leave the simpler class well behind: stairs of arrays bend lines. */
    private static final double RICHER = 1.5;

    static Reading of(Series series) {
        Optional<Series> level = Plateau.of(series);
        if (level.isPresent()) {
            Fit flat = new Contest(level.get(), List.of()).bare(CONSTANT);
            Reading constant = new Reading(level.get(), flat, Set.of(CONSTANT), Optional.empty());
            return SlowLeak.beside(level.get()).orElse(constant);
        }
        Reading plain = plain(series);
        return plain.candidates.contains(CONSTANT) ? SlowLeak.beside(series).orElse(plain) : plain;
    }

    static Reading plain(Series series) {
        if (series.isLine()) {
            return new Reading(series, Contest.full(LINEAR, series), Set.of(LINEAR), Optional.empty());
        }
        Fit fit = Contest.over(series).winner();
        if (fit.residual() > FAR) {
            Complexity other =
                    new Contest(series, List.of()).runnerUp(fit.complexity()).complexity();
            Set<Complexity> both = new LinkedHashSet<>(List.of(fit.complexity(), other));
            return new Reading(series, fit, both, Optional.of("no growth comes near the weights"));
        }
        Series known = series.withoutTop(fit.complexity());
        Fit early = Contest.over(known).winner();
        Set<Complexity> candidates = new LinkedHashSet<>(List.of(fit.complexity()));
        candidates.add(early.complexity());
        candidates.add(winner(series.withoutBottom(fit.complexity())));
        boolean slows = candidates.size() > 1 && candidates.stream().anyMatch(LINEAR::exceeds);
        if (slows || fit.complexity() != CONSTANT && Plateau.mayBegin(series, fit.complexity())) {
            candidates.add(CONSTANT);
        }
        if (candidates.size() > 1) {
            boolean levels = candidates.contains(CONSTANT);
            String why =
                    levels ? "growth slows down at the largest sizes" : "the smaller and the larger sizes disagree";
            return new Reading(series, fit, candidates, Optional.of(why));
        }
        double usual = new Contest(known, List.of()).bare(fit.complexity()).residual();
        double surprise = surprise(series, known, early);
        if (Math.abs(surprise) > Math.max(PREDICTED, 3 * usual)) {
            candidates.add(surprise > 0 ? CONSTANT : next(fit.complexity()));
        }
        if (candidates.size() > 1) {
            return new Reading(series, fit, candidates, Optional.of(missed(surprise)));
        }
        return narrowed(new Reading(series, fit, candidates, Optional.empty()));
    }

    private static Complexity winner(Series series) {
        return Contest.over(series).winner().complexity();
    }

    boolean isFirm() {
        return why.isEmpty();
    }

    Fit runnerUp() {
        return new Contest(series, List.of()).runnerUp(fit.complexity());
    }

    static boolean isWide(Series series) {
        return series.bracketWidth() > WIDE;
    }

    double marginOver(Fit other) {
        return Math.min(1e6, Math.max(1, other.score() / fit.score()));
    }

    /** Firm, unless the runner-up is too near for the kind of measurement. */
    private static Reading narrowed(Reading firm) {
        Fit other = firm.runnerUp();
        boolean clear = firm.marginOver(other) >= firm.clearance(other) || isWide(firm.series) && edgesAgree(firm);
        if (clear && !bendsWhereNothingIsKnown(firm, other)) {
            return firm;
        }
        Set<Complexity> both = new LinkedHashSet<>(firm.candidates);
        both.add(other.complexity());
        String why = isWide(firm.series) || clear
                ? "the brackets are too wide to tell them apart"
                : "both fit nearly as well";
        return new Reading(firm.series, firm.fit, both, Optional.of(why));
    }

    /** Faster growth than the runner-up's needs largest sizes that are known: in a wide bracket every curve may bend. */
    private static boolean bendsWhereNothingIsKnown(Reading firm, Fit other) {
        boolean faster =
                firm.fit.complexity().exceeds(LINEAR) && firm.fit.complexity().exceeds(other.complexity());
        return faster && firm.series.widestAtTheTop() > WIDE && !edgesAgree(firm);
    }

    /** Wide brackets leave no doubt where their lower and their upper ends, each read alone, grow alike. */
    private static boolean edgesAgree(Reading firm) {
        return Stream.<ToDoubleFunction<Point>>of(Point::low, Point::high).allMatch(edge -> {
            Reading alone = plain(firm.series.edge(edge));
            return alone.isFirm() && alone.fit.complexity() == firm.fit.complexity();
        });
    }

    /** The margin that is asked for; 1 asks for nothing. */
    private double clearance(Fit other) {
        if (fit.complexity().exceeds(LINEAR) && fit.complexity().exceeds(other.complexity())) {
            return RICHER;
        }
        return isWide(series) || isSmall(this) ? CLEAR : 1;
    }

    private static boolean isSmall(Reading firm) {
        Series series = firm.series;
        return firm.fit.complexity() != CONSTANT
                && series.range() < SMALL_RISES * series.ruler().rise();
    }

    /** The mean miss of the prediction for the held-out sizes; negative when they turned out larger than predicted. */
    private static double surprise(Series all, Series known, Fit early) {
        return all.points().stream()
                .filter(point -> point.size() > known.largest())
                .mapToDouble(point -> all.miss(point, early.at(point.size())))
                .average()
                .orElse(0);
    }

    private static Complexity next(Complexity complexity) {
        Complexity[] all = Complexity.values();
        return all[Math.min(complexity.ordinal() + 1, all.length - 1)];
    }

    private static String missed(double surprise) {
        return String.format(
                Locale.ROOT,
                "the largest sizes hold %.0f %% %s than the smaller ones predict",
                100 * Math.abs(surprise),
                surprise < 0 ? "more" : "less");
    }

    /** Every curve of a fit is 1 at the largest size, so a coefficient over the bare curve there is bytes for each unit. */
    Growth.Firm firm() {
        double top = series.largest();
        double[] c = fit.coefficients();
        Fit other = runnerUp();
        double own = c.length == 1 ? 0 : c[c.length - 1] / fit.complexity().at(top);
        double linear = c.length == 3 ? c[1] / top : 0;
        boolean stairs = fit.complexity() == LINEAR;
        return new Growth.Firm(
                fit.complexity(),
                stairs ? own + linear : own,
                c.length == 1 ? c[0] : intercept(stairs ? own + linear : own, stairs ? 0 : linear),
                other.complexity(),
                marginOver(other),
                stairs ? 0 : linear);
    }

    /** What the fit leaves beside its slope; where it bends, what is left on average in the top octave. */
    private double intercept(double own, double linear) {
        return series.points().stream()
                .mapToDouble(Point::size)
                .filter(size -> 2 * size >= series.largest())
                .map(size ->
                        fit.at(size) - linear * size - own * fit.complexity().at(size))
                .average()
                .orElse(0);
    }

    Growth.Undecided undecided() {
        Complexity second = candidates.stream()
                .max(Comparator.comparingInt(other -> Math.abs(other.compareTo(fit.complexity()))))
                .orElse(fit.complexity());
        double margin = marginOver(new Contest(series, List.of()).bare(second));
        return new Growth.Undecided(fit.complexity(), second, margin, why.orElseThrow());
    }
}
