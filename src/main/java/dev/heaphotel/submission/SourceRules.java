package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** What is no source at all. Any other text is judged, however wrong: then the verdict says what is wrong with it. */
final class SourceRules {

    private static final int LIMIT_BYTES = 64 * 1024;
    private static final int CLAIM_LIMIT = 100;

    private SourceRules() {}

    /** @throws ApiProblem 413 or 400 */
    static void check(String source, String claim) {
        int bytes = source.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LIMIT_BYTES) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Texts.say("submission.refused.source-long"),
                    Texts.say("submission.refused.source-bytes", LIMIT_BYTES, bytes));
        }
        refuseUnprintable("source", source);
        refuseUnprintable("claim", claim);
        if (claim.length() > CLAIM_LIMIT) {
            throw bad(
                    "claim", "may have " + CLAIM_LIMIT + " characters, such as O(k), but has " + claim.length() + ".");
        }
    }

    private static void refuseUnprintable(String field, String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long line = 1 + text.chars().limit(nul).filter(each -> each == '\n').count();
            throw bad(field, "must be text, but has a NUL character in line " + line + ".");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw bad(field, "must be text that UTF-8 can hold, but has half of a surrogate pair.");
        }
    }

    private static ApiProblem bad(String field, String what) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "The " + field + " is not text", "\"" + field + "\" " + what);
    }
}
