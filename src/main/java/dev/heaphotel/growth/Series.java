package dev.heaphotel.growth;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Points in order of size, and the ruler they were measured with.
 *
 * @param points not empty, ascending
 */
record Series(List<Point> points, Ruler ruler) {

    /** Fewer points determine nothing: a curve has up to three coefficients. */
    private static final int FEWEST_TO_FIT = 3;

    private static final int FEWEST_ON_A_LINE = 6;

    /** From the smallest size to the largest; over less, a logarithm and a straight line through whole numbers are one. */
    private static final double LEAST_SPAN_TO_FIT = 4;

    Series {
        points = points.stream().sorted(Comparator.comparingLong(Point::size)).toList();
    }

    int count() {
        return points.size();
    }

    long smallest() {
        return points.get(0).size();
    }

    long largest() {
        return points.get(count() - 1).size();
    }

    /** From the certain part of the lowest to that of the highest; 0 when one level could explain all. */
    double range() {
        double highest = points.stream().mapToDouble(Point::low).max().orElse(0);
        double lowest = points.stream().mapToDouble(Point::high).min().orElse(0);
        return Math.max(0, highest - lowest);
    }

    double level() {
        return points.stream().mapToDouble(Point::low).min().orElse(0);
    }

    /** Without the largest octave, or without the largest size where that leaves too little or an octave is everything. */
    Series withoutTop(Complexity complexity) {
        Series rest = where(point -> point.size() <= largest() / 2);
        return isEnough(rest, complexity) ? rest : where(point -> point.size() < largest());
    }

    /** Without the smallest octave, with the same exceptions. */
    Series withoutBottom(Complexity complexity) {
        Series rest = where(point -> point.size() > smallest() * 2);
        return isEnough(rest, complexity) ? rest : where(point -> point.size() > smallest());
    }

    private static boolean isEnough(Series rest, Complexity complexity) {
        return rest.count() >= FEWEST_TO_FIT
                && rest.largest() >= LEAST_SPAN_TO_FIT * rest.smallest()
                && complexity != Complexity.EXPONENTIAL;
    }

    Series where(Predicate<Point> kept) {
        return new Series(points.stream().filter(kept).toList(), ruler);
    }

    /**
     * Counts that rise along a straight line, each of them exactly. Over a few small sizes a root rounds to the same counts
     * to within a half, but never to all of them exactly.
     */
    boolean isLine() {
        Point first = points.get(0);
        double slope = (points.get(count() - 1).middle() - first.middle()) / (largest() - smallest());
        return ruler == Ruler.COUNTS
                && count() >= FEWEST_ON_A_LINE
                && slope > 0
                && points.stream()
                        .allMatch(point ->
                                Math.abs(point.middle() - first.middle() - slope * (point.size() - first.size()))
                                        < 1e-9);
    }

    /** The same curve with its constant part taken off. */
    Series less(double level) {
        return new Series(points.stream().map(point -> point.less(level)).toList(), ruler);
    }

    /** Half of all brackets are wider than this part of their middle. */
    double bracketWidth() {
        double[] widths = points.stream()
                .mapToDouble(point -> (point.high() - point.low()) / scale(point))
                .sorted()
                .toArray();
        return widths[widths.length / 2];
    }

    /** Of the brackets in the largest octave, the widest, as a part of its middle. */
    double widestAtTheTop() {
        return points.stream()
                .filter(point -> 2 * point.size() > largest())
                .mapToDouble(point -> (point.high() - point.low()) / scale(point))
                .max()
                .orElse(0);
    }

    /** What a residual is divided by: relative, but near zero the ruler's own roughness. */
    double scale(Point point) {
        return Math.max(Math.abs(point.middle()), ruler.rise());
    }

    /** How far a value lies outside the bracket, in parts of the measured value; 0 inside. */
    double miss(Point point, double value) {
        return (value - nearest(point, value)) / scale(point);
    }

    /** The value itself inside the bracket, else the bracket's nearer end. */
    double nearest(Point point, double value) {
        double low = point.low() - ruler.reading();
        double high = point.high() + ruler.reading();
        return Math.min(high, Math.max(low, value));
    }

    double[] column(DoubleUnaryOperator curve) {
        return points.stream()
                .mapToDouble(point -> curve.applyAsDouble(point.size()))
                .toArray();
    }

    /** One end of every bracket. */
    Series edge(ToDoubleFunction<Point> end) {
        return new Series(
                points.stream()
                        .map(point -> Point.exact(point.size(), end.applyAsDouble(point)))
                        .toList(),
                ruler);
    }
}
