package dev.heaphotel.probe;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Reads fields as they are, without calling anybody's code. Needs the JDK's packages opened to the probe. */
final class Reach {

    private Reach() {}

    /** Instance fields of a class and its superclasses, the most general class first. */
    static List<Field> fieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        if (type.getSuperclass() != null) {
            fields.addAll(fieldsOf(type.getSuperclass()));
        }
        collect(type, false, fields);
        return fields;
    }

    static List<Field> staticFieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        collect(type, true, fields);
        return fields;
    }

    private static void collect(Class<?> type, boolean statics, List<Field> into) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == statics && opens(field)) {
                into.add(field);
            }
        }
    }

    private static boolean opens(Field field) {
        try {
            field.setAccessible(true);
            return true;
        } catch (InaccessibleObjectException sealed) {
            return false;
        }
    }

    /** The field's value, null where it cannot be read. */
    static Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
