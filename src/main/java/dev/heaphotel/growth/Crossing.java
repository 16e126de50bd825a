package dev.heaphotel.growth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where in the plane the smaller of two becomes the larger: along {@code f(x) = crossing * g(y)}.
 *
 * @param ratios f(x) over g(y) at every point, ascending
 * @param fewest so many points on either side, half an octave away at least, show that there is a bend
 */
record Crossing(double[] ratios, int fewest) {

    private static final int FEWEST_POINTS = 3;

    /** A bend that fewer points than one in so many show is no rival to a law that fits without it. */
    private static final int ONE_IN = 8;

    private static final double AWAY = Math.sqrt(2);

    private static final double FINE = Math.pow(2, 0.125);

    static Crossing of(JointLaw law, JointSeries series) {
        double[] ratios =
                series.values((x, y) -> law.first().at(x) / law.second().at(y));
        Arrays.sort(ratios);
        return new Crossing(ratios, Math.min(FEWEST_POINTS, ratios.length));
    }

    /** Only bends that many points show. */
    Crossing plain() {
        return new Crossing(ratios, Math.max(fewest, ratios.length / ONE_IN));
    }

    private boolean isSeen(double crossing) {
        return ratios[fewest - 1] * AWAY <= crossing && crossing * AWAY <= ratios[ratios.length - fewest];
    }

    /** An octave apart. */
    DoubleStream coarse() {
        double least = ratios[fewest - 1] * AWAY;
        return DoubleStream.iterate(least, this::isSeen, each -> 2 * each);
    }

    /** Half an octave to either side. */
    Stream<Double> fine(double coarse) {
        return List.of(-4, -3, -2, -1, 0, 1, 2, 3, 4).stream()
                .map(i -> coarse * Math.pow(FINE, i))
                .filter(this::isSeen);
    }
}
