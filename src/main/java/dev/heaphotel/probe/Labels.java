package dev.heaphotel.probe;

import dev.heaphotel.wire.Node;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an object contains, in a few characters and without calling anybody's code. */
final class Labels {

    private static final int LONGEST = 24;
    private static final int MOST_FIELDS = 2;

    private Labels() {}

    static Node node(Object object) {
        Class<?> type = object.getClass();
        if (!type.isArray()) {
            return new Node(Names.of(type), of(object), 1, 0, 0);
        }
        int length = Array.getLength(object);
        int used = 0;
        for (int i = 0; object instanceof Object[] array && i < array.length; i++) {
            used += array[i] == null ? 0 : 1;
        }
        String label = object instanceof Object[] ? used + " of " + length + " in use" : "length " + length;
        return new Node(Names.of(type), label, 1, length, used);
    }

    private static String of(Object object) {
        if (isPlain(object)) {
            return plain(object);
        }
        boolean own = object.getClass().getClassLoader() instanceof GuestLoader;
        if (object instanceof Map.Entry<?, ?> && !own) {
            return named(object, "key");
        }
        return own ? fields(object) : named(object, "size");
    }

    private static String fields(Object object) {
        List<String> said = new ArrayList<>();
        for (Field field : Reach.fieldsOf(object.getClass())) {
            Object value = Reach.get(field, object);
            if (said.size() < MOST_FIELDS && value != null && isPlain(value)) {
                said.add(field.getName() + " " + plain(value));
            }
        }
        return String.join(", ", said);
    }

    private static String named(Object object, String name) {
        for (Field field : Reach.fieldsOf(object.getClass())) {
            Object value = field.getName().equals(name) ? Reach.get(field, object) : null;
            if (value != null && isPlain(value)) {
                return name + " " + plain(value);
            }
        }
        return "";
    }

    /** The JDK's own final classes answer honestly. */
    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof Double
                || value instanceof Float
                || value instanceof Boolean
                || value instanceof Character;
    }

    private static String plain(Object value) {
        String text = value.toString();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return value instanceof String ? '"' + cut + '"' : cut;
    }
}
