package dev.heaphotel.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the scripts of pages say, as a piece of JSON that a page carries: data, so no script of the page itself has to run. */
@Component
class ScriptTexts {

    private static final String BUNDLE = "dev.heaphotel.web.scripts";

    private final JsonMapper json;
    private final Map<Locale, String> known = new ConcurrentHashMap<>();

    ScriptTexts(JsonMapper json) {
        this.json = json;
    }

    /** Safe within a script element: nothing in it ends one. */
    String in(Locale language) {
        return known.computeIfAbsent(
                language, any -> json.writeValueAsString(texts(any)).replace("<", "\\u003c"));
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
