package dev.heaphotel.problem;

import dev.heaphotel.unit.ByteSize;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and quantities as authors write them; {@link IllegalArgumentException} says what was expected. */
final class Numbers {

    private static final Pattern MEBIBYTES = Pattern.compile("(\\d{1,4}) ?MiB");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3}) ?s");

    /** In MiB: less does not start a JVM, more is no longer a practice room. */
    private static final int LEAST_HEAP = 16;

    private static final int LARGEST_HEAP = 512;

    /** In seconds, of CPU or on the clock. */
    private static final int LONGEST = 120;

    private Numbers() {}

    static long within(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in the same words
        }
        throw new IllegalArgumentException(
                "expected a whole number from " + least + " to " + most + "; found \"" + text + "\"");
    }

    static ByteSize heap(String text) {
        Matcher matcher = MEBIBYTES.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a heap such as 64 MiB; found \"" + text + "\"");
        }
        return ByteSize.mebibytes(within(matcher.group(1), LEAST_HEAP, LARGEST_HEAP));
    }

    static Duration time(String text) {
        Matcher matcher = SECONDS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a time such as 10 s; found \"" + text + "\"");
        }
        return Duration.ofSeconds(within(matcher.group(1), 1, LONGEST));
    }
}
