package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.EXPONENTIAL;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.growth.Complexity.QUADRATIC;

import dev.heaphotel.growth.JointLaw.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All laws that the long tracks admit, fitted to all tracks. The winner is the simplest whose residual is within
 * {@link #SIMPLER} of the best; stairs that bend the long tracks are nothing a law has to explain.
 *
 * @param wiggle what the stairs of collections leave unexplained
 */
record JointContest(JointSeries series, List<LongTrack> known, double wiggle) {

    /** A richer law must explain the points so many times better than a simpler one. */
    private static final double SIMPLER = 1.3;

    private static final Comparator<JointModel> BETTER = Comparator.comparingDouble(JointModel::score);

    JointContest over(JointSeries other) {
        return new JointContest(other, known, wiggle);
    }

    /** Simplest first; once one explains all there is to explain, richer ones are not looked at. */
    Optional<JointModel> winner() {
        List<JointModel> entrants = new ArrayList<>();
        for (JointLaw law : laws()) {
            Optional<JointModel> model = fitted(law).filter(JointModel::carries);
            model.ifPresent(entrants::add);
            if (model.isPresent() && explainsAll(model.get())) {
                break;
            }
        }
        double best = entrants.stream().mapToDouble(this::score).min().orElse(0);
        return entrants.stream()
                .filter(model -> score(model) <= SIMPLER * best)
                .findFirst()
                .map(this::summed);
    }

    /** The larger of two is of the class of their sum; it is named only where the sum is clearly worse. */
    private JointModel summed(JointModel winner) {
        if (winner.law().shape() != Shape.MAX) {
            return winner;
        }
        JointLaw law = JointLaw.sum(winner.law().first(), winner.law().second());
        JointModel sum = JointModel.of(JointCurves.full(law), series, false);
        return score(sum) <= SIMPLER * score(winner) ? sum : winner;
    }

    /**
     * What explains the points next best with its own terms alone, among laws of another class. A law of which the winner
     * is a part is out where the rest, free to be anything, carries too little.
     */
    Optional<JointModel> runnerUp(JointModel winner) {
        Set<JointTerm> won = winner.law().terms();
        return laws().stream()
                .filter(law -> !law.terms().equals(won))
                .filter(law -> !(law.terms().containsAll(won) || winner.law().equals(JointLaw.NEITHER))
                        || fitted(law).filter(JointModel::carries).isPresent())
                .flatMap(law -> forced(law).stream())
                .min(BETTER);
    }

    /** The law of a model fitted here, where it is alike the winner, or explains these points nearly as well. */
    Optional<JointModel> confirms(JointModel model) {
        Optional<JointModel> best = winner();
        if (best.filter(found -> found.law().isAlike(model.law())).isPresent()) {
            return best;
        }
        return fitted(model.law()).filter(same -> best.isEmpty() || score(same) <= SIMPLER * score(best.get()));
    }

    double score(JointModel model) {
        return model.score() + wiggle;
    }

    private boolean explainsAll(JointModel model) {
        return score(model) <= SIMPLER * (score(model) - model.residual());
    }

    private List<JointLaw> laws() {
        List<JointLaw> laws = new ArrayList<>();
        for (Complexity first : Complexity.values()) {
            for (Complexity second : Complexity.values()) {
                if (first != EXPONENTIAL && second != EXPONENTIAL) {
                    plain(first, second).filter(law -> isAdmitted(law, 1)).forEach(laws::add);
                }
            }
        }
        for (Shape shape : List.of(Shape.MAX, Shape.MIN)) {
            laws.add(new JointLaw(shape, LINEAR, LINEAR));
            laws.add(new JointLaw(shape, LINEAR, QUADRATIC));
            laws.add(new JointLaw(shape, QUADRATIC, LINEAR));
        }
        laws.sort(Comparator.comparingInt(JointLaw::rank));
        return laws;
    }

    private static Stream<JointLaw> plain(Complexity first, Complexity second) {
        JointLaw sum = JointLaw.sum(first, second);
        return sum.isOfBoth() ? Stream.of(sum, JointLaw.product(first, second)) : Stream.of(sum);
    }

    private boolean isAdmitted(JointLaw law, double crossing) {
        return known.stream().allMatch(track -> track.admits(law, crossing));
    }

    private static boolean isBent(JointLaw law) {
        return law.shape() == Shape.MIN || law.shape() == Shape.MAX;
    }

    private Optional<JointModel> fitted(JointLaw law) {
        if (isBent(law)) {
            return bent(law, Crossing.of(law, series)).map(curves -> JointModel.of(curves, series, false));
        }
        JointModel full = JointModel.of(JointCurves.full(law), series, false);
        boolean table = !law.isOfBoth() && (law.first() == LINEAR || law.second() == LINEAR);
        return Optional.of(table && !explainsAll(full) ? filled(full) : full);
    }

    /** A table made for all of one size beforehand, and filled with as much as the other brings, is of the first's class. */
    private JointModel filled(JointModel table) {
        JointLaw smaller = new JointLaw(Shape.MIN, LINEAR, LINEAR);
        return Crossing.of(smaller, series)
                .coarse()
                .mapToObj(crossing ->
                        JointCurves.crossing(smaller, crossing).own().get(0))
                .map(filling -> JointModel.of(JointCurves.full(table.law()).beside(filling), series, true))
                .filter(model -> model.carries() && SIMPLER * score(model) < score(table))
                .min(BETTER)
                .orElse(table);
    }

    private Optional<JointModel> forced(JointLaw law) {
        Optional<JointCurves> curves =
                isBent(law) ? bent(law, Crossing.of(law, series).plain()) : Optional.of(JointCurves.bare(law));
        return curves.map(bare -> JointModel.forced(bare, series));
    }

    /** Looked for in octaves, then in eighths. */
    private Optional<JointCurves> bent(JointLaw law, Crossing crossing) {
        return crossing.coarse()
                .boxed()
                .filter(at -> isAdmitted(law, at))
                .min(Comparator.comparingDouble(at -> rough(law, at)))
                .flatMap(coarse -> crossing.fine(coarse)
                        .filter(at -> isAdmitted(law, at))
                        .min(Comparator.comparingDouble(at -> rough(law, at))))
                .map(best -> JointCurves.crossing(law, best));
    }

    private double rough(JointLaw law, double crossing) {
        return JointModel.of(JointCurves.crossing(law, crossing), series, true).score();
    }
}
