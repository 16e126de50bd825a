package dev.heaphotel.growth;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A law fitted to all tracks at once.
 *
 * @param coefficients of {@code curves.all()}, 0 at least
 * @param residual     root mean square of the relative misses
 * @param carries      whether each of the law's own terms carries enough at some point, and climbs beyond noise
 */
record JointModel(JointCurves curves, double[] coefficients, double residual, double score, boolean carries) {

    /** The part of the value that a term must carry where its part is largest. */
    private static final double CARRIED = 0.05;

    /** @param rough for comparing many, of which one is then fitted in full */
    static JointModel of(JointCurves curves, JointSeries series, boolean rough) {
        List<Column> columns =
                curves.all().stream().map(curve -> Column.of(curve, series)).toList();
        List<DoubleUnaryOperator> scaled =
                columns.stream().map(column -> (DoubleUnaryOperator) column::at).toList();
        Fit fit = rough
                ? Fit.rough(Complexity.CONSTANT, scaled, series.flat())
                : Fit.of(Complexity.CONSTANT, scaled, series.flat());
        return of(curves, columns, fit, series);
    }

    /** The law with each of its own terms carrying at least what makes it a term at all. */
    static JointModel forced(JointCurves curves, JointSeries series) {
        List<Column> columns =
                curves.all().stream().map(curve -> Column.of(curve, series)).toList();
        int free = curves.beside().size();
        double[] least = IntStream.range(0, columns.size())
                .mapToDouble(i -> i < free ? 0 : columns.get(i).least(series))
                .toArray();
        DoubleUnaryOperator forced = place -> IntStream.range(free, least.length)
                .mapToDouble(i -> least[i] * columns.get(i).at(place))
                .sum();
        Series flat = series.flat();
        List<Point> left = flat.points().stream()
                .map(point -> point.less(forced.applyAsDouble(point.size())))
                .toList();
        List<DoubleUnaryOperator> scaled =
                columns.stream().map(column -> (DoubleUnaryOperator) column::at).toList();
        double[] above = Fit.of(Complexity.CONSTANT, scaled, new Series(left, flat.ruler()))
                .coefficients();
        double[] coefficients = IntStream.range(0, least.length)
                .mapToDouble(i -> least[i] + above[i])
                .toArray();
        return of(curves, columns, Fit.of(Complexity.CONSTANT, scaled, coefficients, flat), series);
    }

    private static JointModel of(JointCurves curves, List<Column> columns, Fit fit, JointSeries series) {
        boolean carries = IntStream.range(curves.beside().size(), columns.size())
                .allMatch(i -> fit.coefficients()[i] >= columns.get(i).least(series) * (1 - 1e-9));
        double[] coefficients = IntStream.range(0, columns.size())
                .mapToDouble(i -> fit.coefficients()[i] / columns.get(i).most())
                .toArray();
        return new JointModel(curves, coefficients, fit.residual(), fit.score(), carries);
    }

    JointLaw law() {
        return curves.law();
    }

    double at(JointPoint point) {
        List<DoubleBinaryOperator> all = curves.all();
        return IntStream.range(0, all.size())
                .filter(i -> coefficients[i] != 0)
                .mapToDouble(i -> coefficients[i] * all.get(i).applyAsDouble(point.first(), point.second()))
                .sum();
    }

    /**
     * A curve's value at every point, divided by the largest of them so that columns are of one magnitude.
     *
     * @param most the largest
     */
    private record Column(double[] values, double most) {

        static Column of(DoubleBinaryOperator curve, JointSeries series) {
            double[] values = series.values(curve);
            double most = Arrays.stream(values).map(Math::abs).max().orElse(1);
            return new Column(Arrays.stream(values).map(value -> value / most).toArray(), most);
        }

        double at(double place) {
            return values[(int) place - 1];
        }

        /** The coefficient below which the term is none. */
        double least(JointSeries series) {
            List<Point> points = series.flat().points();
            double part = IntStream.range(0, values.length)
                    .mapToDouble(i -> values[i] / series.flat().scale(points.get(i)))
                    .max()
                    .orElse(1);
            double climbs = 1 - Arrays.stream(values).min().orElse(0);
            return Math.max(
                    CARRIED / part,
                    climbs <= 0 ? Double.MAX_VALUE : series.ruler().rise() / climbs);
        }
    }
}
