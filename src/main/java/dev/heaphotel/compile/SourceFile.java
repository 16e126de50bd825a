package dev.heaphotel.compile;

/**
 * One Java source.
 *
 * @param name the file's name, such as {@code LRUCache.java}
 * @param text the whole text, without a byte order mark
 */
public record SourceFile(String name, String text) {

    /** Some editors begin a file with it; javac takes it for a character of the program. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    public SourceFile {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
