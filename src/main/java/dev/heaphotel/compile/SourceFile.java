package dev.heaphotel.compile;

/**
 * One Java source.
 *
 * @param name the file's name, such as {@code LRUCache.java}
 * @param text the whole text
 */
public record SourceFile(String name, String text) {}
