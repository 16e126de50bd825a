package dev.heaphotel.growth;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Where a curve that never falls reaches a value, by bisection. */
final class Inverse {

    /** Beyond any size a program could be given. */
    private static final double LARGEST = 1e18;

    private Inverse() {}

    static OptionalDouble of(DoubleUnaryOperator curve, double value) {
        double below = 1;
        double above = 1;
        while (curve.applyAsDouble(above) < value) {
            if (above >= LARGEST) {
                return OptionalDouble.empty();
            }
            below = above;
            above *= 2;
        }
        for (int step = 0; step < 60 && above - below > 1e-9 * above; step++) {
            double middle = (below + above) / 2;
            if (curve.applyAsDouble(middle) < value) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return OptionalDouble.of(above);
    }
}
