package dev.heaphotel.web.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * One growth curve as measured, with everything a picture of it needs.
 *
 * @param id       unique on its page; letters, digits and hyphens
 * @param title    what is drawn, in a few words
 * @param sentence what the picture says, for those who do not see it
 * @param axis     what grows, such as {@code requests}
 * @param measured the growth class, or another word where there is none
 * @param bound    the class allowed
 * @param past     whether the curve is past its bound
 * @param heap     the cap in bytes, where these bytes count against it
 * @param linear   for each unit of the axis, beside a term that grows faster
 * @param beside   what is drawn with it in a second ink, such as the reference's curve
 */
public record GrowthSeries(
        String id,
        String title,
        String sentence,
        String axis,
        String symbol,
        Unit unit,
        String measured,
        double intercept,
        double perUnit,
        Optional<String> bound,
        boolean past,
        OptionalLong heap,
        List<Weighing> weighings,
        double linear,
        Optional<GrowthSeries> beside) {

    /** The same with another one drawn beside it, over the same axis. */
    public GrowthSeries beside(Optional<GrowthSeries> other) {
        return new GrowthSeries(
                id,
                title,
                sentence,
                axis,
                symbol,
                unit,
                measured,
                intercept,
                perUnit,
                bound,
                past,
                heap,
                weighings,
                linear,
                other.filter(known -> !known.weighings().isEmpty()));
    }

    /** Two powers of two at least were weighed together with the size after them, so that there is a band to draw. */
    public boolean banded() {
        Set<Long> sizes = weighings.stream().map(Weighing::size).collect(Collectors.toSet());
        return sizes.stream()
                        .filter(size -> Long.bitCount(size) == 1 && sizes.contains(size + 1))
                        .count()
                >= 2;
    }

    /** One size: the value lies in {@code low..high}; {@code value} is where we draw it. */
    public record Weighing(long size, long value, long low, long high) {}

    /** How far the fit may miss the largest weighing and still be drawn: a curve beside its points would only confuse. */
    private static final double TOLERABLE_MISS = 0.25;

    /** Sorted by size. */
    public GrowthSeries {
        weighings = weighings.stream()
                .sorted(Comparator.comparingLong(Weighing::size))
                .toList();
    }

    Weighing first() {
        return weighings.get(0);
    }

    Weighing last() {
        return weighings.get(weighings.size() - 1);
    }

    /** The fitted curve, where there is one and it passes near the points. */
    Optional<DoubleUnaryOperator> fit() {
        return Shape.of(measured, symbol)
                .<DoubleUnaryOperator>map(shape -> size -> fitted(shape, size))
                .filter(curve -> near(curve.applyAsDouble(last().size()), last()));
    }

    private double fitted(DoubleUnaryOperator shape, double size) {
        boolean flat = measured.equals("O(1)");
        return flat ? intercept + perUnit : intercept + linear * size + perUnit * shape.applyAsDouble(size);
    }

    private static boolean near(double fitted, Weighing weighing) {
        double slack = TOLERABLE_MISS * Math.max(1, weighing.value());
        return fitted >= weighing.low() - slack && fitted <= weighing.high() + slack;
    }

    /** The allowed class, drawn through the smallest weighing: how the memory would have gone on within its bound. */
    Optional<DoubleUnaryOperator> allowed() {
        return bound.filter(allowed -> !allowed.equals(measured))
                .flatMap(allowed -> Shape.of(allowed, symbol))
                .map(shape -> {
                    double start = Math.max(0, first().value());
                    double unit = shape.applyAsDouble(Math.max(2, first().size()));
                    return size -> start * shape.applyAsDouble(Math.max(2, size)) / unit;
                });
    }
}
