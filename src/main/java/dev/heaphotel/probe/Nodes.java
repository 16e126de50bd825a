package dev.heaphotel.probe;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Linked lists and binary trees of whatever node class the program has: a field that holds the value, and fields of the
 * class's own type for the links. Records are made by their constructor.
 */
final class Nodes {

    /** What the other direction of a doubly linked list is called. */
    private static final String BACK = "prev|previous|before|back";

    private final Class<?> type;
    private final List<Field> fields;
    private final @Nullable Field value;
    private final Constructor<?> constructor;

    /** Set once a node is made: the value and the links. */
    private final List<Field> written;

    private final boolean onlyLink;

    /** What the constructor is called with. */
    private final @Nullable Object[] nothings;

    /** What an inner class's objects live in, one for all of them; null for any other class. */
    private final @Nullable Object around;

    private Nodes(Class<?> type) {
        this.type = type;
        fields = Reach.fieldsOf(type).stream()
                .filter(field -> !field.isSynthetic())
                .toList();
        value = fields.stream()
                .filter(field -> field.getType() != type)
                .findFirst()
                .orElse(null);
        constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> !type.isRecord() || each.getParameterCount() == fields.size())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(() -> new IllegalArgumentException("no constructor of " + type.getName()));
        constructor.setAccessible(true);
        around = around(type);
        onlyLink = fields.stream().filter(each -> each.getType() == type).count() == 1;
        written = fields.stream()
                .filter(field ->
                        field.equals(value) || field.getType() == type && !Modifier.isStatic(field.getModifiers()))
                .toList();
        nothings = Arrays.stream(constructor.getParameterTypes())
                .map(Nodes::nothing)
                .toArray();
    }

    private static @Nullable Object around(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        if (outer == null || Modifier.isStatic(type.getModifiers())) {
            return null;
        }
        try {
            Constructor<?> made = outer.getDeclaredConstructor();
            made.setAccessible(true);
            return made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "no " + type.getSimpleName() + " can be made; declare it static or outside "
                            + outer.getSimpleName(),
                    e);
        }
    }

    /** In the order of the values; null where there are none. */
    static @Nullable Object list(Class<?> type, int[] values) {
        Nodes nodes = new Nodes(type);
        Object head = null;
        for (int i = values.length - 1; i >= 0; i--) {
            Object second = head;
            head = nodes.node(values[i], "next", second, "", null);
            nodes.linkBack(second, head);
        }
        return head;
    }

    /** A list of so many nodes, with values 0, 1, 2, …, whose last leads back to one of them; to none where there is none. */
    static @Nullable Object cycle(Class<?> type, int size, int entrance) {
        int[] values = new int[size];
        Arrays.setAll(values, i -> i);
        Object head = list(type, values);
        if (entrance >= 0 && entrance < size) {
            new Nodes(type).tie(head, size, entrance);
        }
        return head;
    }

    private void tie(@Nullable Object head, int size, int entrance) {
        Field next = fields.stream()
                .filter(field -> field.getType() == type && !field.getName().matches(BACK))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " leads nowhere"));
        try {
            Object node = head;
            Object back = head;
            for (int i = 1; i < size; i++) {
                node = next.get(node);
                back = i == entrance ? node : back;
            }
            next.set(node, back);
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no cycle can be made of " + type.getName() + ": " + e, e);
        }
    }

    static Object lists(Class<?> array, int[][] rows) {
        Object lists = Array.newInstance(array.getComponentType(), rows.length);
        for (int i = 0; i < rows.length; i++) {
            Arrays.sort(rows[i]);
            Array.set(lists, i, list(array.getComponentType(), rows[i]));
        }
        return lists;
    }

    /** As flat as can be, values 0, 1, 2, … from left to right: a search tree. */
    static @Nullable Object tree(Class<?> type, int size) {
        return new Nodes(type).between(0, size);
    }

    /** Each node is its parent's left child; a search tree too. */
    static @Nullable Object path(Class<?> type, int size) {
        Nodes nodes = new Nodes(type);
        Object top = null;
        for (int i = 0; i < size; i++) {
            top = nodes.node(i, "left", top, "right", null);
        }
        return top;
    }

    private @Nullable Object between(int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return node(middle, "left", between(from, middle), "right", between(middle + 1, to));
    }

    private Object node(
            int number, String first, @Nullable Object firstNode, String second, @Nullable Object secondNode) {
        try {
            Object[] arguments = nothings.clone();
            if (around != null) {
                arguments[0] = around;
            }
            if (type.isRecord()) {
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = held(fields.get(i), number, first, firstNode, second, secondNode);
                }
                return constructor.newInstance(arguments);
            }
            Object node = constructor.newInstance(arguments);
            for (Field field : written) {
                field.set(node, held(field, number, first, firstNode, second, secondNode));
            }
            return node;
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no node can be made of " + type.getName() + ": " + e, e);
        }
    }

    private @Nullable Object held(
            Field field,
            int number,
            String first,
            @Nullable Object firstNode,
            String second,
            @Nullable Object secondNode) {
        if (field.equals(value)) {
            return Tailor.fit((long) number, field.getGenericType());
        }
        if (field.getName().equals(first) || onlyLink) {
            return firstNode;
        }
        return field.getName().equals(second) ? secondNode : nothing(field.getType());
    }

    /** A doubly linked list's other direction. */
    private void linkBack(@Nullable Object node, Object before) {
        if (node == null) {
            return;
        }
        for (Field field : fields) {
            if (field.getType() == type && field.getName().matches(BACK) && !type.isRecord()) {
                try {
                    field.set(node, before);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalArgumentException(impossible);
                }
            }
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
