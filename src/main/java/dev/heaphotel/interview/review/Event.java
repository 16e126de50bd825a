package dev.heaphotel.interview.review;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened in an interview, as the room wrote it down.
 *
 * @param number grows with time
 * @param millis since the interview began
 * @param kind    the word of its kind
 * @param problem slug; empty for what belongs to none
 */
record Event(long number, long millis, String kind, Optional<String> problem, JsonNode body) {

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    boolean isAt(String slug) {
        return problem.filter(slug::equals).isPresent();
    }

    /** Of one that is an edit. */
    Edit edit() {
        return body.has("whole")
                ? Edit.whole(number, millis, text("whole"))
                : Edit.of(
                        number,
                        millis,
                        body.path("from").asInt(0),
                        body.path("to").asInt(0),
                        text("text"));
    }

    /** A number of the body; 0 where there is none. */
    int count(String field) {
        return body.path(field).asInt(0);
    }

    /** A text of the body; empty where there is none. */
    String text(String field) {
        return body.path(field).asString("");
    }

    Optional<UUID> id(String field) {
        try {
            return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
