package dev.heaphotel.authoring.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form, field by field. Names are the paths of keys, {@code axes[0].from}; what belongs to an axis is named by
 * its number, so that it follows when the axis gets another name: {@code axes[0].bounds.peak}, {@code tests[2].sizes[0]}.
 *
 * @param values without blanks around them; "" where nothing is said
 */
public record Fields(SortedMap<String, String> values) {

    /** Rows of one list; more are nobody's problem. */
    static final int MOST_ROWS = 50;

    private static final String INDEX = "\\[[0-9]{1,2}]";

    /** Others are not taken from a request. */
    private static final Pattern NAME = Pattern.compile(
            "title|difficulty|tags|lesson|topic|place|entry\\.(class|signature)|counts|limits\\.(heap|cpu|wall)|workload|reference"
                    + "|axes" + INDEX + "\\.(was|name|label|symbol|from|to|(hold|again)" + INDEX + "|bounds\\.[a-z]+)"
                    + "|tests" + INDEX + "\\.(sizes" + INDEX + "|seeds)"
                    + "|hints" + INDEX
                    + "|follow-ups" + INDEX + "\\.(question|answer)");

    public Fields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** From a request; whatever else it says is left aside. */
    public static Fields posted(Map<String, String> parameters) {
        SortedMap<String, String> values = new TreeMap<>();
        parameters.forEach((name, text) -> {
            if (NAME.matcher(name).matches()) {
                values.put(name, clean(text));
            }
        });
        return new Fields(values);
    }

    /** Browsers end lines their own way, and no text of ours has other control characters. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !value(name).isEmpty();
    }

    /** How many rows a list has. */
    public int count(String list) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "\\[(\\d+)].*");
        return values.keySet().stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** What the axes are called; one without a name is called after its number, so that others can still speak of it. */
    public List<String> axes() {
        List<String> names = new ArrayList<>();
        for (int axis = 0; axis < count("axes"); axis++) {
            String name = value("axes[" + axis + "].name");
            names.add(name.isEmpty() ? "axis-" + (axis + 1) : name);
        }
        return names;
    }

    Fields with(Map<String, String> more) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.putAll(more);
        return new Fields(changed);
    }

    /** @param to from a row's number to the one it gets; -1 where it goes */
    Fields renumbered(String list, IntUnaryOperator to) {
        String lists = list.equals("axes") ? "axes|hold|again|sizes" : Pattern.quote(list);
        Pattern numbered = Pattern.compile("\\b(" + lists + ")\\[(\\d+)]");
        SortedMap<String, String> changed = new TreeMap<>();
        values.forEach((name, value) -> {
            @Nullable String renamed = renamed(numbered.matcher(name), to);
            if (renamed != null) {
                changed.put(renamed, value);
            }
        });
        return new Fields(changed);
    }

    private static @Nullable String renamed(Matcher name, IntUnaryOperator to) {
        StringBuilder renamed = new StringBuilder();
        while (name.find()) {
            int number = to.applyAsInt(Integer.parseInt(name.group(2)));
            if (number < 0) {
                return null;
            }
            name.appendReplacement(renamed, name.group(1) + "[" + number + "]");
        }
        return name.appendTail(renamed).toString();
    }
}
