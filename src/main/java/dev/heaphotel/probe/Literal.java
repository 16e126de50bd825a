package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code -7}, {@code 0.5}, {@code true}, {@code text}, {@code null}, or a list of them: {@code [[1,2],[3]]}. */
final class Literal {

    private final String text;
    private int position;

    private Literal(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) {
        String stripped = text.strip();
        return stripped.startsWith("[") ? new Literal(stripped).list() : plain(text);
    }

    private Object[] list() {
        List<@Nullable Object> elements = new ArrayList<>();
        position++;
        while (position < text.length() && text.charAt(position) != ']') {
            elements.add(text.charAt(position) == '[' ? list() : plain(word()));
            while (position < text.length() && ", ".indexOf(text.charAt(position)) >= 0) {
                position++;
            }
        }
        position++;
        return elements.toArray();
    }

    /** Up to a comma or bracket outside quotes. */
    private String word() {
        int start = position;
        boolean quoted = false;
        while (position < text.length() && (quoted || ",]".indexOf(text.charAt(position)) < 0)) {
            quoted ^= text.charAt(position) == '"';
            position++;
        }
        return text.substring(start, position).strip();
    }

    private static @Nullable Object plain(String word) {
        if (word.equals("null")) {
            return null;
        }
        if (word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        if (word.matches("-?\\d{1,18}")) {
            return Long.valueOf(word);
        }
        if (word.matches("-?\\d+\\.\\d+")) {
            return Double.valueOf(word);
        }
        return word.matches("true|false") ? Boolean.valueOf(word) : word;
    }
}
