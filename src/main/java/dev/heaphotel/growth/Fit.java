package dev.heaphotel.growth;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * One model fitted to a series: {@code coefficients} times {@code curves}. The first curve is always the constant 1.
 *
 * @param complexity the class the model stands for
 * @param residual   root mean square of the relative misses, by degrees of freedom; 0 when every bracket is met
 * @param blur       a difference in residuals below this is no reason to prefer a class
 */
record Fit(
        Complexity complexity, List<DoubleUnaryOperator> curves, double[] coefficients, double residual, double blur) {

    /** Moving targets settle quickly: each round a point inside its bracket stops pulling. */
    private static final int ROUNDS = 25;

    /** Enough to compare many models, of which one is then fitted in full. */
    private static final int FEW_ROUNDS = 3;

    /** Half a percent of the measured value: neither layout nor collector is as smooth as a formula. */
    private static final double RESOLUTION = 0.005;

    /** Nor can brackets tell curves apart that differ by less than a tenth of their width. */
    private static final double BLUR = 0.1;

    /** Targets that move by less than this part of a value have settled. */
    private static final double SETTLED = 1e-5;

    static Fit of(Complexity complexity, List<DoubleUnaryOperator> curves, Series series) {
        return of(complexity, curves, series, ROUNDS);
    }

    static Fit rough(Complexity complexity, List<DoubleUnaryOperator> curves, Series series) {
        return of(complexity, curves, series, FEW_ROUNDS);
    }

    private static Fit of(Complexity complexity, List<DoubleUnaryOperator> curves, Series series, int rounds) {
        double[] weights =
                series.points().stream().mapToDouble(p -> 1 / series.scale(p)).toArray();
        double[][] values = curves.stream().map(series::column).toArray(double[][]::new);
        NonNegativeFit least = new NonNegativeFit(
                Arrays.stream(values).map(column -> times(column, weights)).toArray(double[][]::new));
        double[] target = series.points().stream().mapToDouble(Point::middle).toArray();
        double[] coefficients = {};
        double moved = 1;
        for (int round = 0; round < rounds && moved > SETTLED; round++) {
            coefficients = least.solve(times(target, weights));
            moved = 0;
            for (int i = 0; i < target.length; i++) {
                double next = series.nearest(series.points().get(i), value(values, i, coefficients));
                moved = Math.max(moved, Math.abs(next - target[i]) * weights[i]);
                target[i] = next;
            }
        }
        return of(complexity, curves, coefficients, series);
    }

    /** With coefficients known beforehand. */
    static Fit of(Complexity complexity, List<DoubleUnaryOperator> curves, double[] coefficients, Series series) {
        double squares = 0;
        for (Point point : series.points()) {
            double miss = series.miss(point, value(curves, coefficients, point.size()));
            squares += miss * miss;
        }
        double residual = Math.sqrt(squares / Math.max(1, series.count() - coefficients.length));
        return new Fit(complexity, curves, coefficients, residual, RESOLUTION + BLUR * series.bracketWidth());
    }

    double at(double size) {
        return value(curves, coefficients, size);
    }

    private static double value(List<DoubleUnaryOperator> curves, double[] coefficients, double size) {
        double sum = 0;
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] == 0 ? 0 : coefficients[i] * curves.get(i).applyAsDouble(size);
        }
        return sum;
    }

    private static double value(double[][] values, int point, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] == 0 ? 0 : coefficients[i] * values[i][point]; // A value may be infinite.
        }
        return sum;
    }

    /** What residuals are compared by; never 0. */
    double score() {
        return residual + blur;
    }

    /** How much the fitted curve climbs over the series. */
    double rise(Series series) {
        return at(series.largest()) - at(series.smallest());
    }

    /** How much of that the class's own term climbs, leaving out the constant and the linear term beside it. */
    double ownRise(Series series) {
        int last = coefficients.length - 1;
        if (last == 0) {
            return 0;
        }
        if (complexity == Complexity.LINEAR) {
            return rise(series);
        }
        DoubleUnaryOperator own = curves.get(last);
        return coefficients[last] * (own.applyAsDouble(series.largest()) - own.applyAsDouble(series.smallest()));
    }

    private static double[] times(double[] left, double[] right) {
        double[] product = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            product[i] = left[i] * right[i];
        }
        return product;
    }
}
