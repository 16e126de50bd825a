package dev.heaphotel.feedback;

import java.util.Map;

/** What an axis counts, in English. */
final class Noun {

    private static final Map<String, String> IRREGULAR = Map.of(
            "vertices", "vertex", "indices", "index", "matrices", "matrix", "children", "child", "people", "person");

    private Noun() {}

    /** {@code live listeners} to {@code live listener}; only the last word changes. */
    static String singular(String plural) {
        int last = plural.lastIndexOf(' ') + 1;
        return plural.substring(0, last) + one(plural.substring(last));
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
