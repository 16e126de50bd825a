package dev.heaphotel.probe;

import dev.heaphotel.wire.Report;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Follows one path through the real objects and draws what it meets. A step that a walk folds (a chain of nodes is one step)
 * is followed as often as it leads on, and arrays are gone through by themselves, for a path does not show them.
 */
final class Sketch {

    private static final int MOST_OBJECTS = 4096;

    private final Guest guest;
    private final List<String> path;
    private final Drawing drawing = new Drawing();

    Sketch(Guest guest, List<String> path) {
        this.guest = guest;
        this.path = path;
    }

    Report.Drawn drawn() {
        List<Object> level = drawing.level(root(), 0);
        for (int i = 1; i < path.size() && !level.isEmpty(); i++) {
            level = chain(elements(level), i);
        }
        elements(level);
        wayBack();
        return drawing.report();
    }

    private List<Drawing.Link> root() {
        List<Drawing.Link> links = new ArrayList<>();
        String first = path.get(0);
        Roots roots = new Roots(guest);
        if (first.startsWith(Roots.STATIC)) {
            roots.statics((name, value) -> add(links, name, Roots.STATIC, value));
        } else if (first.startsWith("thread")) {
            roots.threadLocals((name, value) -> add(links, name, Roots.THREAD_LOCAL, value));
            roots.threads((name, value) -> add(links, name, Roots.THREAD_LOCAL, value));
        } else {
            follow(guest.candidate(), first, links);
        }
        return links;
    }

    private void add(List<Drawing.Link> links, String name, String kind, Object value) {
        if (name.equals(path.get(0))) {
            boolean field = name.contains(".");
            String owner =
                    field ? name.substring(kind.length(), name.lastIndexOf('.')).strip() : "";
            Object root = kind.equals(Roots.STATIC) ? "class " + owner : "thread";
            String edge = name.equals(Roots.THREAD) ? "runs" : kind.strip();
            String label = field ? edge + " " + name.substring(name.lastIndexOf('.') + 1) : edge;
            links.add(new Drawing.Link(new Drawing.Root(root.toString()), value, label));
        }
    }

    /** Takes the step, and again from where it led as long as it leads to something new. */
    private List<Object> chain(List<Object> level, int step) {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> ordered = new ArrayList<>();
        List<Drawing.Link> links = new ArrayList<>();
        ArrayDeque<Object> queue = new ArrayDeque<>(level);
        while (!queue.isEmpty() && all.size() < MOST_OBJECTS) {
            int before = links.size();
            follow(queue.poll(), path.get(step), links);
            for (Drawing.Link link : links.subList(before, links.size())) {
                if (link.to() != null && all.add(link.to())) {
                    queue.add(link.to());
                }
            }
        }
        ordered.addAll(drawing.level(links, step));
        boolean chained = ordered.stream().anyMatch(each -> has(each, path.get(step)));
        if (chained) {
            ordered.addAll(0, level);
        }
        return ordered;
    }

    private static boolean has(Object object, String step) {
        List<Drawing.Link> links = new ArrayList<>();
        follow(object, step, links);
        return !links.isEmpty();
    }

    private static void follow(Object object, String step, List<Drawing.Link> links) {
        for (Field field : Reach.fieldsOf(object.getClass())) {
            if (!field.getType().isPrimitive() && Names.step(field).equals(step)) {
                links.add(new Drawing.Link(object, Reach.get(field, object), field.getName()));
            }
        }
    }

    private List<Object> elements(List<Object> level) {
        List<Drawing.Link> links = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object object : level) {
            if (object instanceof Object[] array) {
                for (int i = 0; i < array.length && links.size() < MOST_OBJECTS; i++) {
                    links.add(new Drawing.Link(array, array[i], "[" + i + "]"));
                }
            } else {
                others.add(object);
            }
        }
        if (!links.isEmpty()) {
            others.addAll(elements(drawing.level(links, Drawing.ELEMENT)));
        }
        return others;
    }

    /** A weak map's value that leads to its own key: the way back is drawn as one reference. */
    private void wayBack() {
        for (Object entry : drawing.objects()) {
            Object key = entry instanceof Reference<?> reference ? reference.get() : null;
            Object value = key == null ? null : valueOf(entry);
            if (value != null && leadsTo(value, key)) {
                drawing.wayBack(entry, value, key, path.size());
                return;
            }
        }
    }

    private static Object valueOf(Object entry) {
        List<Drawing.Link> links = new ArrayList<>();
        follow(entry, "WeakHashMap$Entry.value", links);
        return links.isEmpty() ? null : links.get(0).to();
    }

    private static boolean leadsTo(Object from, Object wanted) {
        Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Object> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && met.size() < MOST_OBJECTS) {
            Object object = queue.poll();
            if (object == wanted) {
                return true;
            }
            if (met.add(object) && !(object instanceof Class) && !(object instanceof Thread)) {
                queue.addAll(neighbours(object));
            }
        }
        return false;
    }

    private static List<Object> neighbours(Object object) {
        List<Object> found = new ArrayList<>();
        if (object instanceof Object[] array) {
            Collections.addAll(found, array);
        } else {
            for (Field field : Reach.fieldsOf(object.getClass())) {
                if (!field.getType().isPrimitive() && !Names.isLetGo(field)) {
                    found.add(Reach.get(field, object));
                }
            }
        }
        found.removeIf(each -> each == null);
        return found;
    }
}
