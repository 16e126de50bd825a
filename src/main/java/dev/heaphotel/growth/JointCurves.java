package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The curves whose sum stands for a law.
 *
 * @param law    what they stand for
 * @param beside an intercept of either sign, and what grows more slowly than the law
 * @param own    the law's own terms; without one of them it would be another law
 */
record JointCurves(JointLaw law, List<DoubleBinaryOperator> beside, List<DoubleBinaryOperator> own) {

    /** Memory that begins late or early: below zero is allowed, for the axes by themselves have named the classes. */
    private static final List<DoubleBinaryOperator> INTERCEPT = List.of((x, y) -> 1, (x, y) -> -1);

    /** With everything that may stand beside the law. */
    static JointCurves full(JointLaw law) {
        List<DoubleBinaryOperator> beside = new ArrayList<>(INTERCEPT);
        if (law.first().exceeds(LINEAR)) {
            beside.add((x, y) -> x);
        }
        if (law.second().exceeds(LINEAR)) {
            beside.add((x, y) -> y);
        }
        if (law.shape() == JointLaw.Shape.PRODUCT) {
            beside.add((x, y) -> law.first().at(x));
            beside.add((x, y) -> law.second().at(y));
        }
        return new JointCurves(law, beside, own(law));
    }

    /** The law and nothing but an intercept. */
    static JointCurves bare(JointLaw law) {
        return new JointCurves(law, INTERCEPT, own(law));
    }

    private static List<DoubleBinaryOperator> own(JointLaw law) {
        Complexity f = law.first();
        Complexity g = law.second();
        if (law.shape() == JointLaw.Shape.PRODUCT) {
            return List.of((x, y) -> f.at(x) * g.at(y));
        }
        List<DoubleBinaryOperator> own = new ArrayList<>();
        if (f != CONSTANT) {
            own.add((x, y) -> f.at(x));
        }
        if (g != CONSTANT) {
            own.add((x, y) -> g.at(y));
        }
        return own;
    }

    /** The smaller or the larger of both, which change places where {@code f(x) = crossing * g(y)}. */
    static JointCurves crossing(JointLaw law, double crossing) {
        DoubleBinaryOperator f = (x, y) -> law.first().at(x);
        DoubleBinaryOperator g = (x, y) -> crossing * law.second().at(y);
        DoubleBinaryOperator either = law.shape() == JointLaw.Shape.MIN
                ? (x, y) -> Math.min(f.applyAsDouble(x, y), g.applyAsDouble(x, y))
                : (x, y) -> Math.max(f.applyAsDouble(x, y), g.applyAsDouble(x, y));
        return new JointCurves(law, INTERCEPT, List.of(either));
    }

    /** The same law with one more curve that may stand beside it. */
    JointCurves beside(DoubleBinaryOperator curve) {
        List<DoubleBinaryOperator> more = new ArrayList<>(beside);
        more.add(curve);
        return new JointCurves(law, more, own);
    }

    List<DoubleBinaryOperator> all() {
        List<DoubleBinaryOperator> all = new ArrayList<>(beside);
        all.addAll(own);
        return all;
    }
}
