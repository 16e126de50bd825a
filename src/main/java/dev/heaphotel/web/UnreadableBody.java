package dev.heaphotel.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** What is wrong with a JSON body, and where. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ApiProblem explain(HttpMessageNotReadableException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof BodyLimit.BodyTooLarge) {
            return BodyLimit.problem();
        }
        if (cause instanceof StreamReadException malformed) {
            return bad(
                    "The body is not JSON",
                    "Expected JSON in UTF-8, found" + place(malformed) + ": "
                            + firstSentence(malformed.getOriginalMessage()));
        }
        if (cause instanceof JacksonException mismatch) {
            return bad(
                    "The body has an unexpected value",
                    field(mismatch) + place(mismatch) + ": " + firstSentence(mismatch.getOriginalMessage()));
        }
        return bad(
                "The body is missing", "Expected a JSON object, such as {\"source\": \"...\"}, found nothing to read.");
    }

    private static ApiProblem bad(String title, String detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, title, detail);
    }

    private static String place(JacksonException failure) {
        return Optional.ofNullable(failure.getLocation())
                .filter(location -> location.getLineNr() > 0)
                .map(UnreadableBody::place)
                .orElse("");
    }

    private static String place(TokenStreamLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String field(JacksonException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "The body" : "\"" + path + "\"";
    }

    /** The rest is about Java types. */
    private static String firstSentence(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
