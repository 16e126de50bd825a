package dev.heaphotel.interview;

import dev.heaphotel.submission.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * One candidate's interview.
 *
 * @param candidate name; empty once the data was anonymised
 * @param minutes   that were planned
 * @param added     minutes added since
 * @param heapMib   cap of every run's heap; empty for what each problem says
 * @param seed      of inputs and sizes, the same for every candidate of a template
 * @param skills    of the scorecard, as JSON; empty for the usual ones
 * @param linkUntil until when somebody may join by the link; whoever has joined stays
 * @param keepUntil when the candidate's data is to go; empty for the house's setting
 * @param problems  in their order, one at least
 */
public record Interview(
        UUID id,
        Optional<UUID> template,
        UUID owner,
        String candidate,
        int minutes,
        int added,
        Set<Help> help,
        OptionalInt heapMib,
        long seed,
        Optional<String> skills,
        Instant linkFrom,
        Instant linkUntil,
        Optional<Instant> revokedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> keepUntil,
        Optional<Instant> anonymisedAt,
        Instant createdAt,
        List<Assignment> problems) {

    /** Where it is in its life. */
    public enum Stage {
        /** Nobody has joined. */
        INVITED,
        /** Nobody has joined, and nobody can any more. */
        CLOSED,
        UNDER_WAY,
        FINISHED
    }

    public Stage stage(Instant now) {
        if (startedAt.isEmpty()) {
            return opens(now) || now.isBefore(linkFrom) && revokedAt.isEmpty() ? Stage.INVITED : Stage.CLOSED;
        }
        return isOver(now) ? Stage.FINISHED : Stage.UNDER_WAY;
    }

    /** Whether somebody may join by the link. */
    boolean opens(Instant now) {
        return revokedAt.isEmpty() && !now.isBefore(linkFrom) && now.isBefore(linkUntil);
    }

    /** When the time is up; empty before it has begun. */
    public Optional<Instant> due() {
        return startedAt.map(begun -> begun.plus(length()));
    }

    public Duration length() {
        return Duration.ofMinutes(minutes + (long) added);
    }

    public boolean isOver(Instant now) {
        return endedAt.isPresent() || due().filter(end -> !now.isBefore(end)).isPresent();
    }

    public boolean allows(Help wanted) {
        return help.contains(wanted);
    }

    public Optional<Assignment> problem(String slug) {
        return problems.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** Who hands in: a guest of the interview's own, whom no browser's cookie names. */
    public Visitor guest(String address) {
        return new Visitor(Optional.empty(), Optional.of(guestKey()), false, address);
    }

    public String guestKey() {
        return "interview " + id;
    }
}
