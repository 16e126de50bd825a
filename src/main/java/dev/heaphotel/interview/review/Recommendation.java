package dev.heaphotel.interview.review;

import dev.heaphotel.web.Texts;
import java.util.Locale;

/** Whether an interviewer would take the candidate. Four, so that nobody can stay in the middle. */
enum Recommendation {
    STRONG_YES,
    YES,
    NO,
    STRONG_NO;

    String words() {
        return Texts.say(
                "review.recommendation." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    boolean inFavour() {
        return this == STRONG_YES || this == YES;
    }
}
