package dev.heaphotel.submission.verdict;

import dev.heaphotel.unit.Verdict;
import dev.heaphotel.web.Texts;
import java.util.Locale;

/** How a verdict is shown: the words for the outcome, and which of the house's inks it is written in. */
enum Tone {
    /** Memory was let go. */
    GOOD,
    /** Memory stays, or something else the candidate can mend. */
    BAD,
    /** Neither: too close to call, or our fault. */
    OPEN;

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> GOOD;
            case UNDECIDED, SYSTEM_ERROR -> OPEN;
            default -> BAD;
        };
    }

    /** The outcome as people say it: {@code Excess space}. */
    static String words(Verdict verdict) {
        return Texts.say("submission.word." + verdict.folder());
    }

    /** The lower-case word used as a class in the style sheet. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
