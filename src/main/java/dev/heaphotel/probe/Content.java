package dev.heaphotel.probe;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a value contains, as text (cut) and as a 64-bit digest (whole). Never calls the candidate's code: a list counts as a
 * list only when the JDK's own class is asked, everything else is read field by field.
 */
final class Content {

    private static final int LONGEST_TEXT = 400;
    private static final int DEEPEST = 64;

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Object, Boolean> open = new IdentityHashMap<>();
    private long digest;

    private Content() {}

    static Content of(Object value) {
        Content content = new Content();
        content.add(value);
        return content;
    }

    /** Order matters. The constants are those of SplitMix64 (Steele, Lea, Flood 2014). */
    static long mix(long digest, long value) {
        long z = (digest ^ value) + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    long digest() {
        return digest;
    }

    /** At most 400 characters, then an ellipsis. */
    String text() {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text.toString();
    }

    private void add(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Character) {
            token(isOwn(value) ? "number" : String.valueOf(value));
        } else if (value instanceof String string) {
            token("\"" + string + "\"");
        } else if (value instanceof Enum<?> constant) {
            token(constant.name());
        } else if (open.size() >= DEEPEST || open.put(value, true) != null) {
            token("…");
        } else {
            structure(value);
            open.remove(value);
        }
    }

    private void structure(Object value) {
        if (value.getClass().isArray()) {
            array(value);
        } else if (isOwn(value)) {
            fields(value);
        } else if (value instanceof Map<?, ?> map) {
            unordered("{", map.entrySet().stream().map(Content::entry).toArray(Content[]::new), "}");
        } else if (value instanceof Set<?> set) {
            unordered("{", set.stream().map(Content::of).toArray(Content[]::new), "}");
        } else if (value instanceof Collection<?> collection) {
            token("[");
            collection.forEach(this::element);
            token("]");
        } else if (value instanceof Optional<?> optional) {
            token("Optional[");
            element(optional.orElse(null));
            token("]");
        } else {
            token(String.valueOf(value));
        }
    }

    /** The candidate's classes have a loader of ours; the JDK's answer honestly. */
    private static boolean isOwn(Object value) {
        return value != null && value.getClass().getClassLoader() instanceof GuestLoader;
    }

    private void array(Object array) {
        token("[");
        for (int i = 0; i < Array.getLength(array); i++) {
            element(Array.get(array, i));
        }
        token("]");
    }

    private void fields(Object value) {
        token(value.getClass().getSimpleName() + "(");
        Reach.fieldsOf(value.getClass()).forEach(field -> element(Reach.get(field, value)));
        token(")");
    }

    private void element(Object value) {
        if (text.length() > 0 && text.length() < LONGEST_TEXT && "[{(".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(", ");
        }
        add(value);
    }

    private static Content entry(Map.Entry<?, ?> entry) {
        Content content = of(entry.getKey());
        content.text.append('=');
        content.add(entry.getValue());
        return content;
    }

    /** The same whatever the order: sets and maps with equal contents may iterate differently. */
    private void unordered(String opening, Content[] elements, String closing) {
        Arrays.sort(elements, (a, b) -> Long.compare(a.digest, b.digest));
        token(opening);
        for (Content element : elements) {
            if (text.length() < LONGEST_TEXT) {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ").append(element.text());
            }
            digest = mix(digest, element.digest);
        }
        token(closing);
    }

    private void token(String token) {
        for (int i = 0; i < token.length(); i++) {
            digest = mix(digest, token.charAt(i));
        }
        digest = mix(digest, token.length());
        if (text.length() <= LONGEST_TEXT) {
            text.append(token, 0, Math.min(token.length(), LONGEST_TEXT + 1));
        }
    }
}
