package dev.heaphotel.lab;

import dev.heaphotel.web.ApiProblem;
import org.springframework.http.HttpStatus;

/** 429: not taken, and later it may be. */
final class LabBusy extends ApiProblem {

    private static final long serialVersionUID = 1;

    /** A measurement takes some seconds. */
    private static final int PATIENCE_SECONDS = 10;

    private LabBusy(String title, String detail) {
        super(HttpStatus.TOO_MANY_REQUESTS, title, detail + " Try again in " + PATIENCE_SECONDS + " s.");
        getHeaders().set("Retry-After", Integer.toString(PATIENCE_SECONDS));
    }

    static LabBusy house(int waiting) {
        return new LabBusy(
                "The lab is busy", "There are " + waiting + " measurements waiting, which is as many as may.");
    }

    static LabBusy address(int waiting) {
        return new LabBusy(
                "Too many of your network's wait",
                "Your network address has " + waiting + " measurements waiting, which is as many as may.");
    }

    static LabBusy reading() {
        return new LabBusy("The lab is busy", "Other sources are being read.");
    }
}
