package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Point;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.HolderKind;
import dev.heaphotel.unit.Lifetime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/** Curves on the axes of two problems, and who holds them. */
final class Curves {

    static final Holder MAP = new Holder(
            "LRUCache.map",
            OptionalInt.of(7),
            List.of(18),
            List.of("LRUCache.map", "HashMap.table", "HashMap$Node.value"),
            HolderKind.MAP);

    static final Holder LISTENERS = new Holder(
            "ListenerRegistry.listeners",
            OptionalInt.of(4),
            List.of(11, 19),
            List.of("ListenerRegistry.listeners", "ArrayList.elementData"),
            HolderKind.LISTENERS);

    static final Holder THREAD_LOCAL = new Holder(
            "Solution.SCRATCH",
            OptionalInt.of(3),
            List.of(),
            List.of("thread-local Solution.SCRATCH", "ArrayList.elementData"),
            HolderKind.THREAD_LOCAL);

    static final Holder STATIC = new Holder(
            "Cache.ALL",
            OptionalInt.empty(),
            List.of(),
            List.of("static Cache.ALL", "ArrayList.elementData"),
            HolderKind.STATIC);

    static final Holder QUEUE = new Holder(
            "Solution.shortestPath.queue",
            OptionalInt.of(5),
            List.of(6, 9, 14),
            List.of("Solution.shortestPath.queue"),
            HolderKind.LOCAL);

    static final Holder RECURSION = new Holder(
            "Solution.visit", OptionalInt.of(12), List.of(16), List.of("Solution.visit"), HolderKind.RECURSION);

    private Curves() {}

    /** What is said of a holder of this kind. */
    static String said(HolderKind kind, List<Integer> emptiedAt, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(Map.of("counter", "size", "line", "30"));
        all.putAll(details);
        Holder holder = new Holder(
                "Cache.store",
                OptionalInt.of(7),
                List.of(18),
                emptiedAt,
                List.of("Cache.store"),
                kind,
                all,
                0,
                Optional.empty(),
                Optional.empty());
        Map<String, String> sentences = Advice.sentences(Lifetime.RETAINED, Optional.of(holder));
        return (sentences.get("kind") + " " + sentences.get("advice")).strip();
    }

    static Curve requests(Lifetime lifetime, Complexity bound, LongToDoubleFunction law) {
        return Curve.of("requests", "requests", "n", lifetime, points(law), Optional.of(bound));
    }

    static Curve capacity(Lifetime lifetime, Complexity bound, LongToDoubleFunction law) {
        return Curve.of("capacity", "entries", "k", lifetime, points(law), Optional.of(bound));
    }

    static Curve vertices(Lifetime lifetime, Complexity bound, LongToDoubleFunction law) {
        return Curve.of("vertices", "vertices", "V", lifetime, points(law), Optional.of(bound));
    }

    static Curve unbounded(Lifetime lifetime, LongToDoubleFunction law) {
        return Curve.of("n", "elements", "n", lifetime, points(law), Optional.empty());
    }

    /** From 256 to 16 384, four sizes an octave. */
    static List<Point> points(LongToDoubleFunction law) {
        return LongStream.rangeClosed(0, 24)
                .map(step -> Math.round(256 * Math.pow(2, step / 4.0)))
                .mapToObj(size -> Point.exact(size, law.applyAsDouble(size)))
                .toList();
    }
}
