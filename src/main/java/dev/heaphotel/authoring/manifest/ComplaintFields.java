package dev.heaphotel.authoring.manifest;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the field, or the group of fields, that a complaint is about. */
final class ComplaintFields {

    /** What no field and no group is about stands at the top. */
    static final String TOP = "";

    private static final Pattern GROUP =
            Pattern.compile("(axes|tests|follow-ups)\\[[0-9]+]|axes|bounds|tests|limits|entry|hints|follow-ups");

    private static final Pattern OTHER = Pattern.compile("(axes\\[[0-9]+]\\.(?:hold|again))\\.(.+)");
    private static final Pattern SIZE = Pattern.compile("(tests\\[[0-9]+])\\.(.+)");
    private static final Pattern BOUND = Pattern.compile("bounds\\[([0-9]+)].*");

    private final Fields fields;
    private final List<?> bounds;

    /** @param text from which the complaints came */
    ComplaintFields(ManifestText text) {
        this.fields = text.fields();
        this.bounds = text.list("bounds");
    }

    /** @param key the path of the complaint's key */
    String of(String key) {
        String path = key.startsWith("tags[") ? "tags" : numbered(key);
        while (!path.isEmpty()
                && !fields.values().containsKey(path)
                && !GROUP.matcher(path).matches()) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return path;
    }

    /** The same with axes by their numbers. */
    private String numbered(String key) {
        Matcher bound = BOUND.matcher(key);
        if (bound.matches()) {
            return bound(Integer.parseInt(bound.group(1)));
        }
        Matcher other = OTHER.matcher(key);
        if (other.matches()) {
            return sized(key, other.group(1), other.group(2));
        }
        Matcher size = SIZE.matcher(key);
        return size.matches() ? sized(key, size.group(1) + ".sizes", size.group(2)) : key;
    }

    private String sized(String key, String list, String axis) {
        int number = fields.axes().indexOf(axis);
        return number < 0 ? key : list + "[" + number + "]";
    }

    private String bound(int row) {
        if (row < bounds.size() && bounds.get(row) instanceof Map<?, ?> bound) {
            int axis = fields.axes().indexOf(String.valueOf(bound.get("axis")));
            return axis < 0 ? "bounds" : "axes[" + axis + "].bounds." + bound.get("lifetime");
        }
        return "bounds";
    }
}
