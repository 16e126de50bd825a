package dev.heaphotel.judge;

import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.GrowthFit;
import dev.heaphotel.growth.Point;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.wire.Population;
import dev.heaphotel.wire.Report.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Censuses at ascending sizes of an axis to the classes that grow. */
final class Populations {

    private static final int MOST_CLASSES = 12;

    /** Objects more at the largest size than at the smallest that are worth a line. */
    private static final long LEAST_RISE = 4;

    /** Bytes more, for a class whose objects get larger but not more, such as a table. */
    private static final long LEAST_RISE_BYTES = 512;

    private final String symbol;
    private final List<Long> sizes = new ArrayList<>();
    private final List<Map<String, Population>> censuses = new ArrayList<>();

    Populations(Axis axis) {
        symbol = axis.symbol();
    }

    void counted(long size, Counted counted) {
        sizes.add(size);
        censuses.add(counted.populations().stream()
                .collect(Collectors.toMap(
                        each -> ClassWords.of(each.name()), each -> each, Populations::together, TreeMap::new)));
    }

    private static Population together(Population one, Population other) {
        return new Population(one.name(), one.own(), one.count() + other.count(), one.bytes() + other.bytes());
    }

    List<Long> sizes() {
        return sizes;
    }

    List<Instances.ClassRow> growing() {
        TreeSet<String> names = new TreeSet<>();
        censuses.forEach(census -> names.addAll(census.keySet()));
        return names.stream()
                .filter(name -> rise(name, Population::count) >= LEAST_RISE
                        || rise(name, Population::bytes) >= LEAST_RISE_BYTES)
                .map(this::row)
                .sorted(Comparator.comparingLong((Instances.ClassRow row) ->
                                last(row.bytes()) - row.bytes().get(0))
                        .reversed())
                .limit(MOST_CLASSES)
                .toList();
    }

    private long rise(String name, ToLongFunction<Population> figure) {
        List<Long> series = series(name, figure);
        return last(series) - series.get(0);
    }

    private Instances.ClassRow row(String name) {
        List<Long> counts = series(name, Population::count);
        List<Long> bytes = series(name, Population::bytes);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            points.add(Point.exact(sizes.get(i), counts.get(i)));
        }
        Growth growth = GrowthFit.ofCounts(points);
        boolean own = censuses.stream()
                .anyMatch(census -> census.containsKey(name) && census.get(name).own());
        return new Instances.ClassRow(
                name,
                own ? "yours" : "java",
                counts,
                bytes,
                growth.firm().map(firm -> firm.complexity().in(symbol)).orElse("UNDECIDED"),
                growth.firm().map(firm -> thousandths(firm.perUnit())).orElse(0.0),
                last(counts) == 0 ? 0 : thousandths((double) last(bytes) / last(counts)));
    }

    private List<Long> series(String name, ToLongFunction<Population> figure) {
        return censuses.stream()
                .map(census -> census.containsKey(name) ? figure.applyAsLong(census.get(name)) : 0L)
                .toList();
    }

    private static long last(List<Long> series) {
        return series.get(series.size() - 1);
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
