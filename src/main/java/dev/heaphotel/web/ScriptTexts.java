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
class ScriptTexts {

    private static final String BUNDLE = "dev.heaphotel.web.scripts";

    private static final Pattern OF_THE_HOUSE = Pattern.compile("close|(?:theme|shortcuts)\\..*");

    private final JsonMapper json;
    private final Map<Locale, String> known = new ConcurrentHashMap<>();
    private final Map<Locale, String> knownOfHouse = new ConcurrentHashMap<>();

    ScriptTexts(JsonMapper json) {
        this.json = json;
    }

    /** All of them. Safe within a script element: nothing in it ends one. */
    String in(Locale language) {
        return known.computeIfAbsent(language, any -> written(texts(any)));
    }

    /** Those of the script that is on every page: the theme and the shortcuts. */
    String ofTheHouse(Locale language) {
        return knownOfHouse.computeIfAbsent(language, any -> {
            Map<String, String> texts = texts(any);
            texts.keySet().removeIf(key -> !OF_THE_HOUSE.matcher(key).matches());
            return written(texts);
        });
    }

    private String written(Map<String, String> texts) {
        return json.writeValueAsString(texts).replace("<", "\\u003c");
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
