package dev.heaphotel.problem;

import dev.heaphotel.unit.Verdict;

/**
 * A program of the author's with the verdict it must get.
 *
 * @param file     path below the package's folder, {@code submissions/leak/ForgetsToEvict.java}
 * @param expected the verdict, from the folder's name
 * @param source   the whole text
 */
public record Example(String file, Verdict expected, String source, Expectation expectation) {}
