package dev.heaphotel.problem;

/**
 * One Java source of a package.
 *
 * @param name the file's name without folders, {@code LRUCache.java}
 * @param text the whole text
 */
public record Source(String name, String text) {}
