package dev.heaphotel.feedback;

import java.util.Map;

/** What an axis counts: in English as authors name it, in the visitor's language where the lab counts. */
final class Noun {

    private static final Map<String, String> IRREGULAR = Map.of(
            "vertices", "vertex", "indices", "index", "matrices", "matrix", "children", "child", "people", "person");

    private Noun() {}

    /** {@code live listeners} to {@code live listener}; only the last word changes. */
    static String singular(String plural) {
        if (plural.equals(elements())) {
            return Words.say("axis.element");
        }
        if (plural.equals(calls())) {
            return Words.say("axis.call");
        }
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
