package dev.heaphotel.judge.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which of a few choices is meant: {@code b}, {@code (b)}, {@code option b}, {@code 2}, or the choice's own text. */
final class ChoiceText {

    private static final Pattern LETTER =
            Pattern.compile("(?:the |die )?(?:(?:option|answer|choice|letter|number|antwort|buchstabe|nummer)"
                    + " )?\\(?([a-z]|\\d)\\)?[.:)]?");

    private ChoiceText() {}

    /** The place of the choice, from 0. */
    static Optional<Integer> read(String answer, List<String> choices) {
        String text = answer.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(i);
            }
        }
        if (text.length() > Sought.LONGEST) {
            return Optional.empty();
        }
        Matcher letter = LETTER.matcher(text);
        return letter.matches()
                ? Optional.of(place(letter.group(1).charAt(0))).filter(it -> it >= 0 && it < choices.size())
                : Optional.empty();
    }

    private static int place(char sign) {
        return sign >= 'a' ? sign - 'a' : sign - '1';
    }
}
