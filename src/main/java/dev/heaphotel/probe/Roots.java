package dev.heaphotel.probe;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What keeps objects alive beside the candidate's own: statics of its classes, thread-locals of the guest thread, and threads
 * it started. Each root is told with the word its paths begin with.
 */
final class Roots {

    static final String STATIC = "static ";
    static final String THREAD_LOCAL = "thread-local";
    static final String THREAD = "thread started by the program";

    private static final int MOST_THREADS = 64;

    private final Guest guest;

    Roots(Guest guest) {
        this.guest = guest;
    }

    /** {@code static LRUCache.CACHE} and its value. */
    void statics(BiConsumer<String, Object> visit) {
        for (Class<?> type : guest.classes()) {
            for (Field field : Reach.staticFieldsOf(type)) {
                if (!field.getType().isPrimitive()) {
                    visit.accept(STATIC + Names.step(field), Reach.get(field, type));
                }
            }
        }
    }

    /** {@code thread-local LRUCache.SCRATCH} and its value in the guest thread, then the map of all thread-locals. */
    void threadLocals(BiConsumer<String, Object> visit) {
        Map<Object, String> fields = threadLocalFields();
        Object map = threadLocalMap(Thread.currentThread());
        Object table = map == null ? null : fieldValue(map, "table");
        if (table instanceof Object[] entries) {
            for (Object entry : entries) {
                if (entry instanceof Reference<?> key && fields.containsKey(key.get())) {
                    visit.accept(THREAD_LOCAL + " " + fields.get(key.get()), fieldValue(entry, "value"));
                }
            }
        }
        visit.accept(THREAD_LOCAL, map);
    }

    /** The fields of the candidate's that hold a thread-local, by what they hold. */
    private Map<Object, String> threadLocalFields() {
        Map<Object, String> fields = new IdentityHashMap<>();
        for (Class<?> type : guest.classes()) {
            for (Field field : Reach.staticFieldsOf(type)) {
                note(field, type, fields);
            }
        }
        Object candidate = guest.candidate();
        for (Field field : Reach.fieldsOf(candidate.getClass())) {
            note(field, candidate, fields);
        }
        return fields;
    }

    private static void note(Field field, Object owner, Map<Object, String> fields) {
        if (Reach.get(field, owner) instanceof ThreadLocal<?> local) {
            fields.putIfAbsent(local, Names.step(field));
        }
    }

    private static Object threadLocalMap(Thread thread) {
        for (Field field : Reach.fieldsOf(Thread.class)) {
            if (field.getName().equals("threadLocals")) {
                return Reach.get(field, thread);
            }
        }
        return null;
    }

    /** What the threads run that the program started and that are still alive, and what they hold as objects. */
    void threads(BiConsumer<String, Object> visit) {
        Thread[] threads = new Thread[MOST_THREADS];
        int count = Thread.currentThread().getThreadGroup().enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] == Thread.currentThread()) {
                continue;
            }
            for (Field field : Reach.fieldsOf(threads[i].getClass())) {
                boolean own = field.getDeclaringClass().getClassLoader() instanceof GuestLoader;
                boolean task = field.getDeclaringClass() == Thread.class
                        && field.getName().matches("target|holder");
                if (!field.getType().isPrimitive() && (own || task)) {
                    visit.accept(THREAD, Reach.get(field, threads[i]));
                }
            }
            visit.accept(THREAD_LOCAL, threadLocalMap(threads[i]));
        }
    }

    private static Object fieldValue(Object owner, String name) {
        for (Field field : Reach.fieldsOf(owner.getClass())) {
            if (field.getName().equals(name)) {
                return Reach.get(field, owner);
            }
        }
        return null;
    }
}
