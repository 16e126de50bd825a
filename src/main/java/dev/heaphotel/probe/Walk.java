package dev.heaphotel.probe;

import dev.heaphotel.wire.Shape;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks breadth first from what outlives the candidate's object, its statics and thread-locals, then from the object itself
 * and from threads it started, and groups what it meets by path shape. What the input reaches is the harness's and is passed
 * over. Roots do not lead through the candidate's object: a path that comes to it counts one object of no bytes, for it says
 * who keeps the object itself.
 */
final class Walk {

    private record Step(Object object, int shape) {}

    private record Reference(Field field, String step) {}

    private final Shapes shapes = new Shapes();
    private final IdentityHashMap<Object, Boolean> met = new IdentityHashMap<>();
    private final ArrayDeque<Step> queue = new ArrayDeque<>();
    private final Map<Class<?>, Reference[]> references = new HashMap<>();
    private final Map<Class<?>, Integer> sizes = new HashMap<>();
    private final Object candidate;
    private boolean counting;

    static List<Shape> of(Guest guest) {
        Walk walk = new Walk(guest.candidate());
        walk.passOver(guest);
        walk.counting = true;
        Roots roots = new Roots(guest);
        roots.statics(walk::visitRoot);
        roots.threadLocals(walk::visitRoot);
        walk.drain();
        walk.fromCandidate();
        roots.threads(walk::visitRoot);
        walk.drain();
        return walk.shapes.report();
    }

    private Walk(Object candidate) {
        this.candidate = candidate;
    }

    private void passOver(Guest guest) {
        met.put(Workload.NOTHING, true);
        met.put(guest, true);
        visit(guest.input(), shapes.root("input"));
        drain();
    }

    private void fromCandidate() {
        if (met.put(candidate, true) == null) {
            int root = shapes.root(Names.of(candidate.getClass()));
            shapes.count(root, sizeOf(candidate));
            for (Reference reference : referencesOf(candidate.getClass())) {
                visit(Reach.get(reference.field, candidate), shapes.root(reference.step));
            }
            drain();
        }
    }

    private void visitRoot(String name, Object object) {
        visit(object, shapes.root(name));
    }

    private void visit(Object object, int shape) {
        if (object == candidate && object != Workload.NOTHING) {
            if (counting) {
                shapes.count(shape, 0);
            }
            return;
        }
        if (object == null || isOurs(object) || met.put(object, true) != null) {
            return;
        }
        if (counting) {
            shapes.count(shape, sizeOf(object));
        }
        queue.add(new Step(object, shape));
    }

    /** Classes, loaders and threads are roots or the JVM's; the probe's own objects are nobody's business. */
    private static boolean isOurs(Object object) {
        return object instanceof Class
                || object instanceof ClassLoader
                || object instanceof Thread
                || object.getClass().getClassLoader() == Walk.class.getClassLoader();
    }

    private void drain() {
        for (Step step = queue.poll(); step != null; step = queue.poll()) {
            Object object = step.object;
            if (object instanceof Object[] array) {
                for (Object element : array) {
                    visit(element, shapes.step(step.shape, Shapes.ELEMENT));
                }
            } else {
                for (Reference reference : referencesOf(object.getClass())) {
                    visit(Reach.get(reference.field, object), shapes.step(step.shape, reference.step));
                }
            }
        }
    }

    private Reference[] referencesOf(Class<?> type) {
        return references.computeIfAbsent(
                type,
                any -> Reach.fieldsOf(any).stream()
                        .filter(field -> !field.getType().isPrimitive() && !Names.isLetGo(field))
                        .map(field -> new Reference(field, Names.step(field)))
                        .toArray(Reference[]::new));
    }

    /** Shallow size with compressed references: 12 bytes of header, 16 for arrays, aligned to 8. An estimate for ranking. */
    private long sizeOf(Object object) {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            return align(16 + (long) Array.getLength(object) * width(type.getComponentType()));
        }
        return sizes.computeIfAbsent(type, any -> (int) align(12
                + Reach.fieldsOf(any).stream()
                        .mapToLong(field -> width(field.getType()))
                        .sum()));
    }

    private static long align(long bytes) {
        return bytes + 7 & -8;
    }

    private static int width(Class<?> type) {
        if (type == long.class || type == double.class) {
            return 8;
        }
        if (type == boolean.class || type == byte.class) {
            return 1;
        }
        return type == short.class || type == char.class ? 2 : 4;
    }
}
