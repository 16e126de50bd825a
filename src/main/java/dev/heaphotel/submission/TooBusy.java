package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** 429: the submission was not taken, and later it may be. Thrown, so that the transaction takes back what it began. */
final class TooBusy extends ApiProblem {

    private static final long serialVersionUID = 1;

    /** A judgement takes some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TooBusy(String title, String detail) {
        super(HttpStatus.TOO_MANY_REQUESTS, title, detail + " Try again in " + PATIENCE.toSeconds() + " s.");
        getHeaders().set("Retry-After", Long.toString(PATIENCE.toSeconds()));
    }

    static TooBusy house(long waiting) {
        return new TooBusy(
                "The queue is full", "There are " + waiting + " submissions waiting, which is as many as may.");
    }

    static TooBusy visitor(long waiting) {
        return new TooBusy(
                "Too many of yours wait", "You have " + waiting + " submissions waiting, which is as many as may.");
    }

    static TooBusy address(long waiting) {
        return new TooBusy(
                "Too many of your network's wait",
                "Your network address has " + waiting + " submissions waiting, which is as many as may.");
    }
}
