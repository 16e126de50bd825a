package dev.heaphotel.lab;

import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import org.springframework.http.HttpStatus;

/** 429: not taken, and later it may be. */
final class LabBusy extends ApiProblem {

    private static final long serialVersionUID = 1;

    /** A measurement takes some seconds. */
    private static final int PATIENCE_SECONDS = 10;

    private LabBusy(String title, String detail) {
        super(HttpStatus.TOO_MANY_REQUESTS, title, Texts.say("lab.refused.again", detail, PATIENCE_SECONDS));
        getHeaders().set("Retry-After", Integer.toString(PATIENCE_SECONDS));
    }

    static LabBusy house(int waiting) {
        return new LabBusy(Texts.say("lab.refused.busy"), Texts.say("lab.refused.house", waiting));
    }

    static LabBusy address(int waiting) {
        return new LabBusy(Texts.say("lab.refused.network"), Texts.say("lab.refused.address", waiting));
    }

    static LabBusy reading() {
        return new LabBusy(Texts.say("lab.refused.busy"), Texts.say("lab.refused.reading"));
    }
}
