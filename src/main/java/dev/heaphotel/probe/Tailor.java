package dev.heaphotel.probe;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fits generated content to a parameter's type: {@code int[]} content becomes {@code Integer[]}, {@code List<Long>},
 * {@code Set<String>} or what else is asked for. A type that cannot be fitted is our mistake, checked before.
 */
final class Tailor {

    private static final List<Class<?>> COLLECTIONS =
            List.of(ArrayList.class, HashSet.class, TreeSet.class, ArrayDeque.class);
    private static final List<Class<?>> MAPS = List.of(HashMap.class, TreeMap.class);

    private Tailor() {}

    static @Nullable Object fit(@Nullable Object content, Type type) {
        Class<?> erased = erased(type);
        if (content == null || content.getClass() == erased) {
            return content;
        }
        if (erased.isArray()) {
            return array(content, component(type), erased.getComponentType());
        }
        if (Iterable.class.isAssignableFrom(erased)) {
            return collection(content, erased, argument(type, 0));
        }
        if (Map.class.isAssignableFrom(erased)) {
            return map(content, erased, argument(type, 0), argument(type, 1));
        }
        return Leaf.of(content, erased);
    }

    private static Object array(Object content, Type element, Class<?> component) {
        Object[] elements = elements(content);
        Object array = Array.newInstance(component, elements.length);
        for (int i = 0; i < elements.length; i++) {
            Array.set(array, i, fit(elements[i], element));
        }
        return array;
    }

    @SuppressWarnings("unchecked")
    private static Object collection(Object content, Class<?> erased, Type element) {
        Collection<@Nullable Object> collection = (Collection<@Nullable Object>) made(erased, COLLECTIONS);
        if (collection instanceof ArrayList<?> list) {
            list.ensureCapacity(elements(content).length);
        }
        for (Object each : elements(content)) {
            collection.add(fit(each, element));
        }
        return collection;
    }

    /** Rows become values, their places keys; else elements are keys, their places values. */
    @SuppressWarnings("unchecked")
    private static Object map(Object content, Class<?> erased, Type key, Type value) {
        Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) made(erased, MAPS);
        long place = 0;
        for (Object each : elements(content)) {
            boolean row = each != null && each.getClass().isArray();
            map.put(fit(row ? (Object) place : each, key), fit(row ? each : (Object) place, value));
            place++;
        }
        return map;
    }

    private static Object made(Class<?> wanted, List<Class<?>> usual) {
        Class<?> type = wanted;
        for (int i = usual.size() - 1; i >= 0; i--) {
            type = wanted.isAssignableFrom(usual.get(i)) ? usual.get(i) : type;
        }
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no argument can be made for " + wanted.getName(), e);
        }
    }

    private static @Nullable Object[] elements(Object content) {
        if (content instanceof Object[] objects) {
            return objects;
        }
        if (content instanceof String text) {
            return text.chars().mapToObj(each -> (char) each).toArray();
        }
        if (!content.getClass().isArray()) {
            return new Object[] {content};
        }
        Object[] elements = new Object[Array.getLength(content)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = Array.get(content, i);
        }
        return elements;
    }

    static Class<?> erased(Type type) {
        if (type instanceof Class<?> known) {
            return known;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        WildcardType wildcard = (WildcardType) type;
        Type[] lower = wildcard.getLowerBounds();
        return erased(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
    }

    private static Type component(Type type) {
        return type instanceof GenericArrayType array
                ? array.getGenericComponentType()
                : erased(type).getComponentType();
    }

    private static Type argument(Type type, int index) {
        if (type instanceof WildcardType wildcard) {
            return argument(wildcard.getUpperBounds()[0], index);
        }
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }
}
