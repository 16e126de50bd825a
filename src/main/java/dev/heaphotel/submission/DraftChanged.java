package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import org.springframework.http.HttpStatus;

/** 409: the draft is another one than the text was based on. Carries that other one, so that its writer can choose. */
final class DraftChanged extends ApiProblem {

    private static final long serialVersionUID = 1;

    DraftChanged(DraftBody there) {
        super(
                HttpStatus.CONFLICT,
                "The draft was changed elsewhere",
                "Expected to replace another revision than the one that is there, " + there.revision()
                        + ". It stays; save again, based on it, to replace it.");
        getBody().setProperty("source", there.source());
        getBody().setProperty("revision", there.revision());
        getBody().setProperty("savedAt", there.savedAt());
        getBody().setProperty("keeper", there.keeper());
    }
}
