package dev.heaphotel.interview;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened in an interview.
 *
 * @param id      grows with every event of the interview
 * @param at      when it happened; edits typed while the network was down are told late
 * @param problem slug, where it is about one
 * @param person  the interviewer who did it
 * @param body    what more there is to say, by kind
 */
public record InterviewEvent(
        long id, Instant at, Kind kind, Optional<String> problem, Optional<UUID> person, JsonNode body) {

    /** What can happen. Its word is what the database and the streams call it. */
    public enum Kind {
        JOINED,
        CONSENTED,
        /** A problem was looked at. */
        OPENED,
        /** {@code from}, {@code to} and {@code text} against the text before, or {@code whole}. */
        EDIT,
        /** {@code characters} at once. */
        PASTE,
        /** {@code why}: {@code hidden} for another tab, {@code quiet} for nothing typed. */
        IDLE,
        BACK,
        /** {@code submission}, and {@code claim} where one was made. */
        RUN,
        SUBMITTED,
        /** {@code submission}, {@code verdict}, {@code depth} and the classes in {@code growth}. */
        VERDICT,
        CLAIM,
        /** {@code number}, {@code of}, {@code by}. */
        HINT,
        EDITORIAL,
        WALL,
        /** {@code from}, {@code text}. */
        MESSAGE,
        /** {@code text}, {@code from}, {@code choices}, and {@code model}, which the candidate never sees. */
        QUESTION,
        /** {@code question}, the event's id, and {@code text}. */
        ANSWER,
        TIME_ADDED,
        WATCHER_JOINED,
        WATCHER_LEFT,
        /** {@code text}, for its author alone. */
        NOTE,
        FINISHED;

        /** What a candidate is told of. */
        private static final Set<Kind> TOLD = EnumSet.of(
                HINT, MESSAGE, QUESTION, ANSWER, TIME_ADDED, WATCHER_JOINED, WATCHER_LEFT, RUN, SUBMITTED, FINISHED);

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        boolean isToldToCandidate() {
            return TOLD.contains(this);
        }
    }

    /** A note is its author's alone. */
    public boolean isFor(UUID reader) {
        return kind != Kind.NOTE || person.filter(reader::equals).isPresent();
    }
}
