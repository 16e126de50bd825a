package dev.heaphotel.feedback;

import java.util.Map;

/** What an axis counts: in English as authors name it, in the visitor's language where the lab counts. */
final class Noun {

    private static final Map<String, String> IRREGULAR = Map.of(
            "vertices", "vertex", "indices", "index", "matrices", "matrix", "children", "child", "people", "person");

    private Noun() {}

    /** {@code live listeners} as they are, {@code capacity} to {@code units of capacity}: what follows a number. */
    static String counted(String label) {
        return isCounted(label) ? label : Words.say("axis.units-of", Map.of("axis", label));
    }

    /** {@code live listeners} to {@code live listener}, {@code capacity} to {@code unit of capacity}. */
    static String singular(String label) {
        if (label.equals(elements())) {
            return Words.say("axis.element");
        }
        if (label.equals(calls())) {
            return Words.say("axis.call");
        }
        return isCounted(label) ? oneOf(label) : Words.say("axis.unit-of", Map.of("axis", label));
    }

    /** A symbol alone, such as {@code n}, is its own unit. */
    private static boolean isCounted(String label) {
        return label.length() == 1
                || label.equals(elements())
                || label.equals(calls())
                || !oneOf(label).equals(label);
    }

    /** Only the last word changes. */
    private static String oneOf(String plural) {
        int last = plural.lastIndexOf(' ') + 1;
        return plural.substring(0, last) + one(plural.substring(last));
    }

    /** What the lab counts where an author has named nothing. */
    static String elements() {
        return Words.say("axis.elements");
    }

    static String calls() {
        return Words.say("axis.calls");
    }

    private static String one(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ss|sh|ch|x)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
