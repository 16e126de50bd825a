package dev.heaphotel.measure;

import dev.heaphotel.wire.Report;
import dev.heaphotel.wire.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Walks at ascending sizes, and the path shapes that grew on every step. */
public final class Walks {

    /** A shape that grew; bytes and count are what was added from the first walk to the last. */
    record Grown(List<String> path, long bytes, long count) {

        boolean leadsThrough(List<String> prefix) {
            return path.size() >= prefix.size()
                    && path.subList(0, prefix.size()).equals(prefix);
        }
    }

    private record At(long size, Map<List<String>, Shape> shapes) {}

    private final List<At> walks = new ArrayList<>();

    /** To be called in ascending order. */
    public void add(long size, Report.Walked walked) {
        Map<List<String>, Shape> shapes = new HashMap<>();
        walked.shapes()
                .forEach(shape -> shapes.merge(
                        shape.path(),
                        shape,
                        (a, b) -> new Shape(a.path(), a.count() + b.count(), a.bytes() + b.bytes())));
        walks.add(new At(size, shapes));
    }

    public int count() {
        return walks.size();
    }

    long firstSize() {
        return walks.get(0).size;
    }

    long lastSize() {
        return walks.get(walks.size() - 1).size;
    }

    /** The shapes whose bytes ascend, largest growth first. */
    List<Grown> grown() {
        return walks.get(walks.size() - 1).shapes.keySet().stream()
                .filter(path -> ascends(path, Shape::bytes))
                .map(path -> new Grown(path, added(path, Shape::bytes), added(path, Shape::count)))
                .sorted(Comparator.comparingLong(Grown::bytes).reversed().thenComparing(grown -> grown.path.toString()))
                .toList();
    }

    /** Whether more objects have this path at each larger size. */
    boolean multiplies(List<String> path) {
        return ascends(path, Shape::count);
    }

    /** A path from a root that outlives the candidate's object to that object. */
    Optional<List<String>> keeper() {
        return walks.get(walks.size() - 1).shapes.values().stream()
                .filter(shape -> shape.bytes() == 0 && shape.count() > 0)
                .map(Shape::path)
                .min(Comparator.comparingInt(List::size));
    }

    private boolean ascends(List<String> path, ToLongFunction<Shape> amount) {
        long before = -1;
        for (At walk : walks) {
            Shape shape = walk.shapes.get(path);
            long now = shape == null ? 0 : amount.applyAsLong(shape);
            if (now <= before) {
                return false;
            }
            before = now;
        }
        return true;
    }

    private long added(List<String> path, ToLongFunction<Shape> amount) {
        Shape first = walks.get(0).shapes.get(path);
        Shape last = walks.get(walks.size() - 1).shapes.get(path);
        return amount.applyAsLong(last) - (first == null ? 0 : amount.applyAsLong(first));
    }
}
