package dev.heaphotel.measure;

import dev.heaphotel.wire.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who holds what grew.
 *
 * @param field      {@code LRUCache.map}, or a local variable as {@code Solution.shortestPath.queue}, or a method
 * @param declaredAt line of the candidate's source, from 1
 * @param filledAt   lines that fill it, ascending
 * @param emptiedAt  lines that take something out of it, ascending
 * @param path       from the candidate's object to what grew, {@code LRUCache.map}, {@code HashMap.table}
 * @param details    what the kind's sentences need beside this: {@code variable} and {@code where} of a capture
 * @param cut        the place in the path of the reference to let go
 * @param growsBy    by what it grew; empty where only lines were attributed
 * @param graph      the objects of a tiny run; empty where they could not be walked
 */
public record Holder(
        String field,
        OptionalInt declaredAt,
        List<Integer> filledAt,
        List<Integer> emptiedAt,
        List<String> path,
        HolderKind kind,
        Map<String, String> details,
        int cut,
        Optional<GrowsBy> growsBy,
        Optional<Report.Drawn> graph) {

    /** An array of which less than this part is in use was not shrunk when it was emptied. */
    private static final int SMALLEST_USE = 4;

    public Holder {
        filledAt = List.copyOf(filledAt);
        emptiedAt = List.copyOf(emptiedAt);
        path = List.copyOf(path);
        details = Map.copyOf(details);
    }

    /** Known by name and lines alone. */
    public Holder(String field, OptionalInt declaredAt, List<Integer> filledAt, List<String> path, HolderKind kind) {
        this(field, declaredAt, filledAt, List.of(), path, kind, Map.of(), 0, Optional.empty(), Optional.empty());
    }

    /**
     * What was added between two sizes.
     *
     * @param bytes of everything that grew under the holder, by estimated sizes of objects
     * @param count objects of the shape that grew most
     * @param path  of that shape
     */
    public record GrowsBy(long fromSize, long toSize, long bytes, long count, List<String> path) {}

    /** Whether more and more objects are held, rather than one larger and larger array. */
    public boolean multiplies() {
        return growsBy.map(grown -> grown.count() > 0).orElse(false);
    }

    /** What the objects themselves show of the kind: is the array really empty, does the value really lead to its key? */
    public Holder seen(Report.Drawn drawn) {
        boolean full = drawn.nodes().stream()
                .anyMatch(node -> node.length() > 0 && node.used() * SMALLEST_USE > node.length());
        boolean wayBack = drawn.edges().stream().anyMatch(edge -> edge.step() == path.size());
        if (kind == HolderKind.CAPACITY && full || kind == HolderKind.MAP_VALUE_HOLDS_KEY && !wayBack) {
            return with(PathKind.ofSteps(path), cut, graph);
        }
        return with(kind, kind == HolderKind.MAP_VALUE_HOLDS_KEY ? path.size() : cut, graph);
    }

    /** The same, with the objects of a tiny run. */
    public Holder drawn(Report.Drawn objects) {
        return with(kind, cut, Optional.of(objects));
    }

    private Holder with(HolderKind otherKind, int otherCut, Optional<Report.Drawn> objects) {
        return new Holder(field, declaredAt, filledAt, emptiedAt, path, otherKind, details, otherCut, growsBy, objects);
    }
}
