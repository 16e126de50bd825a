package dev.heaphotel.probe;

import dev.heaphotel.wire.Report.Shape;
import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks breadth first from the candidate's object, its statics, its thread-locals and its threads, and groups what it meets
 * by path shape. What the input reaches is the harness's and is passed over.
 */
final class Walk {

    private record Step(Object object, int shape) {}

    private record Reference(Field field, String step) {}

    private final Shapes shapes = new Shapes();
    private final IdentityHashMap<Object, Boolean> met = new IdentityHashMap<>();
    private final ArrayDeque<Step> queue = new ArrayDeque<>();
    private final Map<Class<?>, Reference[]> references = new HashMap<>();
    private final Map<Class<?>, Integer> sizes = new HashMap<>();
    private boolean counting;

    static List<Shape> of(Guest guest, Program program) {
        Walk walk = new Walk();
        walk.passOver(guest);
        walk.counting = true;
        walk.from(guest.candidate());
        walk.fromStatics(guest.classes());
        walk.fromThreads(program);
        return walk.shapes.report();
    }

    private void passOver(Guest guest) {
        met.put(Workload.NOTHING, true);
        met.put(guest, true);
        visit(guest.input(), shapes.root("input"));
        drain();
    }

    private void from(Object candidate) {
        if (met.put(candidate, true) == null) {
            int root = shapes.root(name(candidate.getClass()));
            shapes.count(root, sizeOf(candidate));
            for (Reference reference : referencesOf(candidate.getClass())) {
                visit(Reach.get(reference.field, candidate), shapes.root(reference.step));
            }
            drain();
        }
    }

    private void fromStatics(Class<?>[] classes) {
        for (Class<?> type : classes) {
            for (Field field : Reach.staticFieldsOf(type)) {
                if (!field.getType().isPrimitive()) {
                    visit(Reach.get(field, type), shapes.root("static " + name(type) + "." + field.getName()));
                }
            }
        }
        drain();
    }

    private void fromThreads(Program program) {
        Thread[] threads = new Thread[64];
        int count = Thread.currentThread().getThreadGroup().enumerate(threads);
        for (int i = 0; i < count; i++) {
            boolean started = threads[i] != Thread.currentThread();
            for (Field field : Reach.fieldsOf(Thread.class)) {
                if (field.getName().equals("threadLocals")) {
                    visit(Reach.get(field, threads[i]), shapes.root("thread-local"));
                } else if (started && field.getName().matches("target|holder")) {
                    visit(Reach.get(field, threads[i]), shapes.root("thread started by the program"));
                }
            }
        }
        drain();
    }

    private void visit(Object object, int shape) {
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
                        .filter(field -> !field.getType().isPrimitive())
                        .filter(field ->
                                !(field.getName().equals("referent") && WeakReference.class.isAssignableFrom(any)))
                        .map(field -> new Reference(field, name(field.getDeclaringClass()) + "." + field.getName()))
                        .toArray(Reference[]::new));
    }

    /** {@code HashMap$Node}: the binary name without its package and without a hidden class's number. */
    private static String name(Class<?> type) {
        String name = type.getName();
        int slash = name.indexOf('/');
        String plain = slash < 0 ? name : name.substring(0, slash);
        return plain.substring(plain.lastIndexOf('.') + 1);
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
