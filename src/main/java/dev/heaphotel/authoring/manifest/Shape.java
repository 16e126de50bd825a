package dev.heaphotel.authoring.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is read, without blanks around texts and without what only the form knows: the same for what says the same. */
final class Shape {

    private Shape() {}

    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> shape = new TreeMap<>();
            map.forEach((key, each) -> {
                if (!key.equals(Parts.WAS)) {
                    shape.put(key.toString(), of(each));
                }
            });
            return shape;
        }
        if (value instanceof List<?> list) {
            List<Object> shape = new ArrayList<>();
            list.forEach(each -> shape.add(of(each)));
            return shape;
        }
        return value.toString().strip();
    }
}
