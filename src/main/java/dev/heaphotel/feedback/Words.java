package dev.heaphotel.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of {@code words.properties}, with {@code {names}} filled in. */
final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.heaphotel.feedback.words", Locale.ROOT, Words.class.getClassLoader());

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Words() {}

    /** {@link IllegalArgumentException} when the sentence uses a name that is not given. */
    static String say(String key, Map<String, String> names) {
        return NAME.matcher(BUNDLE.getString(key)).replaceAll(found -> {
            String value = names.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("expected a value for " + found.group() + " in the sentence " + key
                        + "; there are " + names.keySet());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    static String say(String key) {
        return say(key, Map.of());
    }

    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /** {@code a, b and c}, as this language joins them. */
    static String listed(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String others = String.join(", ", words.subList(0, words.size() - 1));
        return say("listed", Map.of("others", others, "last", words.get(words.size() - 1)));
    }

    /** One space between sentences, though some of them were empty. */
    static String tidy(String sentences) {
        return sentences.replaceAll(" {2,}", " ").strip();
    }

    /** As a sentence of its own begins. */
    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
