package dev.heaphotel.judge;

import dev.heaphotel.measure.Sweep;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.TestCase;
import dev.heaphotel.wire.Order.Spot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Which scales a problem's programs are played and weighed at, all of them decided by one seed. */
record Plan(Problem problem, long seed) {

    /** Sizes per octave: 2^k and a jittered one between; more only where these leave the growth open. */
    private static final int PER_OCTAVE = 2;

    private static final int PER_OCTAVE_EXTENDED = 7;

    /** About one an octave: enough to see whether a second level of the other axes changes anything. */
    private static final int SIZES_AGAIN = 4;

    /** Of the way from the smallest sizes to the largest; the ends are on other ladders. */
    private static final List<Double> DIAGONAL = List.of(0.35, 0.65);

    /** A second level falls short of what the package says by 1 to so many sixty-firsts: by no power of two. */
    private static final int MOST_SHORT = 4;

    /** Each pass over each size begins with a warm-up, of code that is not compiled yet. */
    private static final long MODEST = 256;

    /** So many different inputs and jitters in all; the reference's answers are kept for each. */
    private static final int SEEDS = 4;

    /** The same source gets the same seed, so that the same submission always gets the same figures. */
    static Plan of(Problem problem, String source) {
        CRC32 sum = new CRC32();
        sum.update(source.getBytes(StandardCharsets.UTF_8));
        return new Plan(problem, 1 + sum.getValue() % SEEDS);
    }

    /** A small scale at which answers are compared call by call. */
    record Test(String name, Spot spot) {}

    /** The smallest scales first, so that the first failure is a small one. */
    List<Test> tests() {
        List<Test> tests = new ArrayList<>();
        for (TestCase each : problem.tests()) {
            for (int i = 1; i <= each.seeds(); i++) {
                tests.add(new Test(name(each.sizes(), i), new Spot(each.sizes(), seed * 1000 + i)));
            }
        }
        tests.sort(Comparator.comparingLong(test -> total(test.spot)));
        return List.copyOf(tests);
    }

    /** Exercises most of a program without costing time: the largest of the modest tests. */
    Spot warmUp() {
        List<Test> tests = tests();
        return tests.stream()
                .map(Test::spot)
                .filter(spot -> total(spot) <= MODEST)
                .reduce((smaller, larger) -> larger)
                .orElse(tests.get(0).spot);
    }

    List<Sweep.Stop> ladder(Axis axis) {
        return stops(axis, axis.ladder(PER_OCTAVE, seed));
    }

    /** More sizes, and one octave more at the top, for an axis whose growth the first ladder left open. */
    List<Sweep.Stop> extendedLadder(Axis axis) {
        return stops(axis, axis.upTo(2 * axis.to()).ladder(PER_OCTAVE_EXTENDED, seed));
    }

    /** A few sizes with the others at their second level; none where there are no others. */
    List<Sweep.Stop> again(Axis axis) {
        return axis.again().isEmpty() ? List.of() : stops(secondLevel(axis), axis.shortLadder(SIZES_AGAIN, seed));
    }

    /** The axis with the others at their second level, those that do not follow it at a size nobody was told. */
    Axis secondLevel(Axis axis) {
        return axis.atSecondLevel(1 + seed % MOST_SHORT);
    }

    /** Two axes that grow together from their smallest sizes towards their largest; none where some axis follows another. */
    List<Sweep.Stop> diagonal() {
        List<Axis> axes = problem.axes();
        if (axes.size() != 2
                || axes.stream()
                        .anyMatch(axis ->
                                axis.isFollowed() || axis.atSecondLevel().isFollowed())) {
            return List.of();
        }
        return DIAGONAL.stream().map(part -> diagonal(axes, part)).toList();
    }

    private Sweep.Stop diagonal(List<Axis> axes, double part) {
        Map<String, Integer> sizes = new HashMap<>();
        for (Axis axis : axes) {
            double ratio = (double) axis.to() / axis.from();
            sizes.put(axis.name(), (int) Math.round(axis.from() * Math.pow(ratio, part)));
        }
        return new Sweep.Stop(sizes.get(axes.get(0).name()), new Spot(Map.copyOf(sizes), seed));
    }

    private List<Sweep.Stop> stops(Axis axis, List<Long> sizes) {
        return sizes.stream()
                .map(size -> new Sweep.Stop(size, new Spot(axis.sizesAt(size), seed)))
                .toList();
    }

    private static long total(Spot spot) {
        return spot.sizes().values().stream().mapToLong(Integer::longValue).sum();
    }

    private static String name(Map<String, Integer> sizes, int seed) {
        StringJoiner name = new StringJoiner(", ");
        new TreeMap<>(sizes).forEach((axis, size) -> name.add(axis + " " + size));
        return name + ", input " + seed;
    }
}
