package dev.heaphotel.compile;

/**
 * Something the sandbox does not offer.
 *
 * @param line    from 1; 0 where the class file names none
 * @param uses    the type or member, such as {@code java.lang.System.exit}
 * @param message what it is and what to use instead
 */
public record Refusal(int line, String uses, String message) {}
