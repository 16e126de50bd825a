package dev.heaphotel.feedback;

import dev.heaphotel.unit.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of {@code words.properties}, with {@code {names}} filled in. A translation is a file beside it,
 * {@code words_de.properties}; what it leaves out is said as here. The thread's {@link Language} chooses, else the system property
 * {@code heaphotel.language}.
 */
public final class Words {

    /** Spoken to nobody in particular. */
    private static final Locale USUAL = Locale.forLanguageTag(System.getProperty("heaphotel.language", ""));

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** In the language of this thread. */
    private static Words here() {
        return KNOWN.computeIfAbsent(Language.spoken().orElse(USUAL), Words::in);
    }

    /** Does not fall back to the machine's own language: the same submission reads the same everywhere. */
    static Words in(Locale language) {
        return new Words(ResourceBundle.getBundle(
                "dev.heaphotel.feedback.words",
                language,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** As it stands, names unfilled. */
    String text(String key) {
        return bundle.getString(key);
    }

    static Set<String> keys() {
        return here().bundle.keySet();
    }

    /** {@link IllegalArgumentException} when the sentence uses a name that is not given. */
    public static String say(String key, Map<String, String> names) {
        return NAME.matcher(here().text(key)).replaceAll(found -> {
            String value = names.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("expected a value for " + found.group() + " in the sentence " + key
                        + "; there are " + names.keySet());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    public static String say(String key) {
        return say(key, Map.of());
    }

    static boolean has(String key) {
        return here().bundle.containsKey(key);
    }

    /**
     * What a package below says in English, in this language: its key is {@code said.} and its words, numbers as {@code n}. As it
     * is where there is none.
     */
    public static String again(String english) {
        String key = "said."
                + NUMBER.matcher(english)
                        .replaceAll("n")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", "-")
                        .replaceAll("^-|-$", "");
        if (!has(key)) {
            return english;
        }
        Map<String, String> numbers = new HashMap<>();
        NUMBER.matcher(english)
                .results()
                .forEach(each -> numbers.put("" + (numbers.size() + 1), decimal(each.group())));
        return say(key, numbers);
    }

    /** With the sign that parts decimals in this language. */
    public static String decimal(String digits) {
        return digits.replace(".", say("decimal"));
    }

    /** {@code a, b and c}, as this language joins them. */
    public static String listed(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String others = String.join(", ", words.subList(0, words.size() - 1));
        return say("listed", Map.of("others", others, "last", words.get(words.size() - 1)));
    }

    /** One space between sentences, though some of them were empty. */
    public static String tidy(String sentences) {
        return sentences.replaceAll(" {2,}", " ").strip();
    }

    /** As a sentence of its own begins. */
    public static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
