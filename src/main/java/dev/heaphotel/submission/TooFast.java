package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** 429 or 503: nothing was done, and a moment later it may be. */
final class TooFast extends ApiProblem {

    private static final long serialVersionUID = 1;

    private TooFast(HttpStatus status, String title, String detail, Duration patience) {
        super(status, title, detail);
        getHeaders()
                .set(
                        "Retry-After",
                        Long.toString(Math.max(1, patience.plusMillis(999).toSeconds())));
    }

    /** Refuses whoever asks faster than the pace. */
    static void refuse(Pace pace, String who, String what) {
        Duration patience = pace.ask(who);
        if (!patience.isZero()) {
            throw new TooFast(
                    HttpStatus.TOO_MANY_REQUESTS,
                    Texts.say("submission.too-fast"),
                    Texts.say("submission.too-fast." + what),
                    patience);
        }
    }

    static TooFast busy(String why) {
        return new TooFast(HttpStatus.SERVICE_UNAVAILABLE, Texts.say("submission.busy"), why, Duration.ofSeconds(5));
    }
}
