package dev.heaphotel.authoring.manifest;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row that is added, taken away or moved up, as the form's buttons say it: {@code axes.add}, {@code hints[2].up}. */
public final class RowChange {

    private static final Pattern SAID =
            Pattern.compile("(axes|tests|hints|follow-ups)(?:\\.(add)|\\[([0-9]{1,2})]\\.(remove|up))");

    private RowChange() {}

    /** The same fields where the change says nothing that can be done. */
    public static Fields made(String change, Fields fields) {
        Matcher said = SAID.matcher(change);
        if (!said.matches()) {
            return fields;
        }
        String list = said.group(1);
        if (said.group(2) != null) {
            return fields.count(list) < Fields.MOST_ROWS ? fields.with(fresh(list, fields)) : fields;
        }
        int row = Integer.parseInt(said.group(3));
        if (said.group(4).equals("up")) {
            return row == 0 ? fields : fields.renumbered(list, at -> at == row ? row - 1 : at == row - 1 ? row : at);
        }
        return fields.renumbered(list, at -> at == row ? -1 : at > row ? at - 1 : at);
    }

    private static Map<String, String> fresh(String list, Fields fields) {
        int row = fields.count(list);
        return switch (list) {
            case "axes" -> axis(row);
            case "tests" -> test(row, fields.axes().size());
            case "hints" -> Map.of("hints[" + row + "]", "");
            default -> Map.of("follow-ups[" + row + "].question", "", "follow-ups[" + row + "].answer", "");
        };
    }

    /** Six octaves tell every growth apart. */
    private static Map<String, String> axis(int row) {
        String axis = "axes[" + row + "].";
        return Map.of(
                axis + "was", "",
                axis + "name", "",
                axis + "from", "256",
                axis + "to", "16384",
                axis + "bounds.retained", "O(1)",
                axis + "bounds.peak", "O(1)",
                axis + "bounds.stack", "O(1)");
    }

    private static SortedMap<String, String> test(int row, int axes) {
        SortedMap<String, String> test = new TreeMap<>();
        for (int axis = 0; axis < axes; axis++) {
            test.put("tests[" + row + "].sizes[" + axis + "]", "8");
        }
        test.put("tests[" + row + "].seeds", "3");
        return test;
    }
}
