package dev.heaphotel.authoring.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the keys at the top of {@code problem.yaml} hold by what stands in the fields: texts, lists, and keys with values. */
final class Parts {

    /** As authors write them. */
    static final List<String> ORDER = List.of(
            "title",
            "difficulty",
            "tags",
            "lesson",
            "topic",
            "place",
            "entry",
            "counts",
            "axes",
            "bounds",
            "tests",
            "limits",
            "workload",
            "reference",
            "hints",
            "follow-ups");

    /** What can be bound, in the order in which it is shown. */
    static final List<String> LIFETIMES = List.of("retained", "peak", "auxiliary", "stack", "churn");

    /** Of an axis; what else stands there is kept. */
    static final List<String> OF_AN_AXIS = List.of("name", "label", "symbol", "from", "to", "hold", "again");

    /** The row that a row was in the text; no key of its own. */
    static final String WAS = "was";

    private final Fields fields;

    Parts(Fields fields) {
        this.fields = fields;
    }

    /** Empty where the key is left out. Axes hold {@link #WAS}. */
    Optional<Object> of(String key) {
        Object value = switch (key) {
            case "tags" -> tags();
            case "entry" -> keys("entry.", List.of("class", "signature"));
            case "axes" -> rows("axes", this::axis);
            case "bounds" -> bounds();
            case "tests" -> rows("tests", this::test);
            case "limits" -> keys("limits.", List.of("heap", "cpu", "wall"));
            case "hints" -> rows("hints", row -> fields.value("hints[" + row + "]"));
            case "follow-ups" -> rows("follow-ups", this::followUp);
            default -> fields.value(key);
        };
        boolean nothing = value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value.equals("");
        return nothing ? Optional.empty() : Optional.of(value);
    }

    private interface Row {
        Object at(int number);
    }

    private List<Object> rows(String list, Row row) {
        List<Object> rows = new ArrayList<>();
        for (int number = 0; number < fields.count(list); number++) {
            rows.add(row.at(number));
        }
        return rows;
    }

    private List<String> tags() {
        return Stream.of(fields.value("tags").split("[,\\s]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private Map<String, Object> keys(String path, List<String> keys) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (String key : keys) {
            put(said, key, fields.value(path + key));
        }
        return said;
    }

    private Map<String, Object> axis(int row) {
        String path = "axes[" + row + "].";
        Map<String, Object> axis = keys(path, List.of(WAS, "name", "label", "symbol", "from", "to"));
        others(axis, "hold", path);
        others(axis, "again", path);
        return axis;
    }

    private void others(Map<String, Object> axis, String key, String path) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        List<String> names = fields.axes();
        for (int other = 0; other < names.size(); other++) {
            put(sizes, names.get(other), fields.value(path + key + "[" + other + "]"));
        }
        if (!sizes.isEmpty()) {
            axis.put(key, sizes);
        }
    }

    private List<Object> bounds() {
        List<Object> bounds = new ArrayList<>();
        List<String> names = fields.axes();
        for (int axis = 0; axis < names.size(); axis++) {
            for (String lifetime : LIFETIMES) {
                String growth = fields.value("axes[" + axis + "].bounds." + lifetime);
                if (!growth.isEmpty()) {
                    bounds.add(bound(names.get(axis), lifetime, growth));
                }
            }
        }
        return bounds;
    }

    private static Map<String, Object> bound(String axis, String lifetime, String growth) {
        Map<String, Object> bound = new LinkedHashMap<>();
        bound.put("axis", axis);
        bound.put("lifetime", lifetime);
        bound.put("growth", growth);
        return bound;
    }

    private Map<String, Object> test(int row) {
        String path = "tests[" + row + "].";
        Map<String, Object> test = new LinkedHashMap<>();
        List<String> names = fields.axes();
        for (int axis = 0; axis < names.size(); axis++) {
            put(test, names.get(axis), fields.value(path + "sizes[" + axis + "]"));
        }
        put(test, "seeds", fields.value(path + "seeds"));
        return test;
    }

    private Map<String, Object> followUp(int row) {
        return keys("follow-ups[" + row + "].", List.of("question", "answer"));
    }

    private static void put(Map<String, Object> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
    }
}
