package dev.heaphotel.authoring.manifest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts what a text says into the fields. What is of another kind than the form expects stays in the text alone. */
final class FieldsReader {

    private final Map<String, Object> root;
    private final TreeMap<String, String> values = new TreeMap<>();

    FieldsReader(Map<String, Object> root) {
        this.root = root;
    }

    Fields read() {
        List.of("title", "difficulty", "lesson", "topic", "place", "counts", "workload", "reference")
                .forEach(key -> put(key, root.get(key)));
        put("tags", list(root, "tags").stream().map(String::valueOf).collect(Collectors.joining(", ")));
        keys("entry.", map(root.get("entry")), List.of("class", "signature"));
        keys("limits.", map(root.get("limits")), List.of("heap", "cpu", "wall"));
        List<Object> axes = list(root, "axes");
        rows(axes, this::axis);
        List<String> names = new Fields(values).axes();
        rows(axes, (row, axis) -> others(row, axis, names));
        list(root, "bounds").forEach(bound -> bound(map(bound), names));
        rows(list(root, "tests"), (row, test) -> test(row, test, names));
        List<Object> hints = list(root, "hints");
        IntStream.range(0, hints.size()).forEach(row -> put("hints[" + row + "]", hints.get(row)));
        rows(list(root, "follow-ups"), (row, next) -> {
            put("follow-ups[" + row + "].question", next.get("question"));
            put("follow-ups[" + row + "].answer", next.get("answer"));
        });
        return new Fields(values);
    }

    private interface Row {
        void read(int number, Map<String, Object> row);
    }

    private static void rows(List<Object> rows, Row each) {
        for (int number = 0; number < rows.size(); number++) {
            each.read(number, map(rows.get(number)));
        }
    }

    private void axis(int row, Map<String, Object> axis) {
        String path = "axes[" + row + "].";
        put(path + Parts.WAS, String.valueOf(row));
        keys(path, axis, List.of("name", "label", "symbol", "from", "to"));
    }

    private void others(int row, Map<String, Object> axis, List<String> names) {
        for (String key : List.of("hold", "again")) {
            map(axis.get(key)).forEach((other, size) -> {
                int number = names.indexOf(other);
                if (number >= 0) {
                    put("axes[" + row + "]." + key + "[" + number + "]", size);
                }
            });
        }
    }

    private void bound(Map<String, Object> bound, List<String> names) {
        int axis = names.indexOf(String.valueOf(bound.get("axis")));
        String lifetime = String.valueOf(bound.get("lifetime"));
        if (axis >= 0 && Parts.LIFETIMES.contains(lifetime)) {
            put("axes[" + axis + "].bounds." + lifetime, bound.get("growth"));
        }
    }

    private void test(int row, Map<String, Object> test, List<String> names) {
        String path = "tests[" + row + "].";
        put(path + "seeds", test.get("seeds"));
        for (int axis = 0; axis < names.size(); axis++) {
            put(path + "sizes[" + axis + "]", test.get(names.get(axis)));
        }
    }

    private void keys(String path, Map<String, Object> section, List<String> keys) {
        keys.forEach(key -> put(path + key, section.get(key)));
    }

    private void put(String name, @Nullable Object value) {
        values.put(name, value instanceof String text ? text.strip() : "");
    }

    @SuppressWarnings("unchecked") // YamlTree makes no others.
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> root, String key) {
        return root.get(key) instanceof List<?> list ? (List<Object>) list : List.of();
    }
}
