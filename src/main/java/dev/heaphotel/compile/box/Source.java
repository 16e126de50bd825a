package dev.heaphotel.compile.box;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** One Java source in memory. */
final class Source extends SimpleJavaFileObject {

    /** A file name in bytes, a text in bytes: the longest that are accepted. */
    private static final int LONGEST_NAME = 1 << 10;

    private static final int LONGEST_TEXT = 4 << 20;

    private final String text;

    Source(String name, String text) {
        super(address(name), Kind.SOURCE);
        this.text = text;
    }

    static Source read(FieldReader in) throws MalformedFrame {
        return new Source(in.text(LONGEST_NAME), in.text(LONGEST_TEXT));
    }

    String text() {
        return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** The column of a character, from 1, counting a tab as one. */
    int column(int offset) {
        int start = Math.min(offset, text.length());
        int column = 1;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
            column++;
        }
        return column;
    }

    private static URI address(String name) {
        try {
            return new URI("memory", null, "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("expected a file name, found \"" + name + "\"", e);
        }
    }
}
