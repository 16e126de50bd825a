package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** 429: the submission was not taken, and later it may be. Thrown, so that the transaction takes back what it began. */
final class TooBusy extends ApiProblem {

    private static final long serialVersionUID = 1;

    /** Who is told an hour does not come back, and much can change in ten minutes. */
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(10);

    private TooBusy(String title, String detail, long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, title, Texts.say("submission.refused.again", detail, seconds));
        getHeaders().set("Retry-After", Long.toString(seconds));
    }

    private static TooBusy of(String title, String detail, Duration patience) {
        Duration bounded = patience.compareTo(MOST_PATIENCE) < 0 ? patience : MOST_PATIENCE;
        return new TooBusy(title, detail, Math.max(1, bounded.plusMillis(999).toSeconds()));
    }

    /** @param patience until a place may be free, as for the others */
    static TooBusy house(long waiting, Duration patience) {
        return of(Texts.say("submission.refused.full"), Texts.say("submission.refused.house", waiting), patience);
    }

    static TooBusy visitor(long waiting, Duration patience) {
        return of(Texts.say("submission.refused.yours"), Texts.say("submission.refused.visitor", waiting), patience);
    }

    static TooBusy address(long waiting, Duration patience) {
        return of(Texts.say("submission.refused.network"), Texts.say("submission.refused.address", waiting), patience);
    }
}
