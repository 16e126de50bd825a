package dev.heaphotel.judge.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line's number: {@code 18}, {@code line 18}, {@code L18}. */
final class LineText {

    /** A source has at most 64 KiB, so five digits are enough. */
    private static final Pattern LINE =
            Pattern.compile("(?:at |on |in )?(?:line |zeile |l)?(?:number |nummer )?#?0*([1-9]\\d{0,4})\\.?");

    private LineText() {}

    static Optional<Integer> read(String answer) {
        String text = answer.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.length() > Sought.LONGEST) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(text);
        return line.matches() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
    }
}
