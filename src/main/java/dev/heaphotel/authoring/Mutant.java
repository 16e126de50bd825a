package dev.heaphotel.authoring;

/**
 * A reference solution with one thing left out that lets memory go.
 *
 * @param kind   what was left out: {@code call}, {@code null}, {@code seen} or {@code finally}
 * @param line   where it stood, from 1
 * @param text   what stood there, on one line
 * @param name   of a planted example that it would make, without {@code .java}
 * @param source the whole program without it
 */
record Mutant(String kind, long line, String text, String name, String source) {}
