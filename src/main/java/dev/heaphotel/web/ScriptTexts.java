package dev.heaphotel.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the scripts of pages say, as a piece of JSON that a page carries: data, so no script of the page itself has to run. */
@Component
public class ScriptTexts {

    private static final String BUNDLE = "dev.heaphotel.web.scripts";

    /** The script that is on every page, and alone on most. */
    private static final String HOUSE = "house";

    private static final Pattern OF_THE_HOUSE = Pattern.compile("close|(?:theme|shortcuts)\\..*");

    /** Texts that one page's script says and no other: how their keys begin, and the script. */
    private static final Map<String, String> OF_ONE = Map.of(
            "attempts",
            "attempts",
            "author",
            "author",
            "lab",
            "lab",
            "review",
            "review",
            "room",
            "room",
            "voice",
            "questions",
            "watch",
            "watch");

    private final JsonMapper json;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    ScriptTexts(JsonMapper json) {
        this.json = json;
    }

    /**
     * In the language of this thread. Safe within a script element: nothing in it ends one.
     *
     * @param entry the page's script
     */
    public String of(String entry) {
        Locale language = Texts.language();
        return known.computeIfAbsent(entry + " " + language, any -> written(entry, language));
    }

    private String written(String entry, Locale language) {
        Map<String, String> texts = texts(language);
        texts.keySet().removeIf(key -> !says(entry, key));
        return json.writeValueAsString(texts).replace("<", "\\u003c");
    }

    private static boolean says(String entry, String key) {
        return entry.equals(HOUSE)
                ? OF_THE_HOUSE.matcher(key).matches()
                : OF_ONE.getOrDefault(key.split("\\.")[0], entry).equals(entry);
    }

    private static Map<String, String> texts(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ScriptTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
