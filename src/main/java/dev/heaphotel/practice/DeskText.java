package dev.heaphotel.practice;

import dev.heaphotel.submission.Attempts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in the editor of a problem's page when it comes from the server. Scripts put the draft there instead.
 *
 * @param notice what is said above it to whoever has no scripts
 */
record DeskText(String code, String claim, Optional<String> notice) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static DeskText starter(String starter) {
        return new DeskText(starter, "", Optional.empty());
    }

    /** A form sends line ends as CR LF; what was typed had none. */
    static DeskText typed(String code, String claim) {
        return new DeskText(code.replace("\r\n", "\n"), claim, Optional.empty());
    }

    static DeskText restored(Attempts.Restorable attempt) {
        String words = "The code of the " + attempt.what() + " of " + WHEN.format(Instant.parse(attempt.when()))
                + " is below. Your draft is as it was.";
        return new DeskText(attempt.source(), "", Optional.of(words));
    }

    static DeskText refused(String starter) {
        return new DeskText(
                starter, "", Optional.of("That attempt is not one of yours, or it is gone. Your draft is as it was."));
    }

    /** As it must be written between the tags of a textarea: the first line end there does not count. */
    public String written() {
        return "\n" + code;
    }
}
