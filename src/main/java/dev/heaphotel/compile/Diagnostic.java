package dev.heaphotel.compile;

/**
 * One message of javac about the candidate's source.
 *
 * @param line     from 1; 0 where javac names none
 * @param column   from 1; 0 where javac names none
 * @param severity {@code error} or {@code warning}
 */
public record Diagnostic(int line, int column, String severity, String message) {}
