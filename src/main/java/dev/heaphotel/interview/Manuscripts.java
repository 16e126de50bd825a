package dev.heaphotel.interview;

import dev.heaphotel.interview.InterviewEvents.Happening;
import dev.heaphotel.submission.GuestDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The texts of an interview as they stand, and every edit that made them so. */
@Repository
class Manuscripts {

    /** An edit typed while the network was down is told later, but never before the interview. */
    private static final long LONGEST_AGO_MILLIS = 24L * 60 * 60 * 1000;

    private final JdbcClient database;
    private final InterviewEvents events;
    private final GuestDesk desk;
    private final Clock clock;

    Manuscripts(JdbcClient database, InterviewEvents events, GuestDesk desk, Clock clock) {
        this.database = database;
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param revision how many edits made it */
    record Manuscript(
            String source, long revision, @Nullable UUID lastBatch) {}

    Optional<Manuscript> of(UUID interview, String slug) {
        return database.sql(
                        "select source, revision, last_batch from interview_problem where interview = ? and slug = ?")
                .params(interview, slug)
                .query((row, number) -> new Manuscript(row.getString(1), row.getLong(2), row.getObject(3, UUID.class)))
                .optional();
    }

    /**
     * All of a batch or none of it. One that comes again, because its answer was lost, is not made again.
     *
     * @throws dev.heaphotel.web.ApiProblem 413 where the text would be too long
     */
    @Transactional
    public Writing write(Interview interview, String slug, Writing.Batch batch) {
        events.queue(interview.id());
        Manuscript there = of(interview.id(), slug).orElseThrow();
        if (batch.id().equals(there.lastBatch())) {
            return new Writing.Kept(there.revision());
        }
        if (batch.basedOn() != there.revision()) {
            return new Writing.Changed(there.revision(), there.source());
        }
        StringBuilder source = new StringBuilder(there.source());
        for (Edit edit : batch.edits()) {
            if (!edit.fits(source.length())) {
                return new Writing.Unfit();
            }
            edit.make(source);
        }
        if (!WrittenText.isKept(source.toString())) {
            return new Writing.Unfit();
        }
        desk.check(source.toString());
        return new Writing.Kept(keep(interview, slug, batch, source.toString()));
    }

    private long keep(Interview interview, String slug, Writing.Batch batch, String source) {
        long revision = batch.basedOn() + batch.edits().size();
        database.sql("""
            update interview_problem set source = ?, revision = ?, last_batch = ?
            where interview = ? and slug = ?\
            """)
                .params(source, revision, batch.id(), interview.id(), slug)
                .update();
        batch.edits().forEach(edit -> tell(interview, slug, edit));
        return revision;
    }

    private void tell(Interview interview, String slug, Edit edit) {
        Instant begun = interview.startedAt().orElse(interview.createdAt());
        long ago = edit.agoMillis() == null ? 0 : Math.max(0, Math.min(LONGEST_AGO_MILLIS, edit.agoMillis()));
        Instant typed = clock.instant().minusMillis(ago);
        events.add(
                interview.id(),
                new Happening(
                        InterviewEvent.Kind.EDIT,
                        Optional.of(slug),
                        Optional.empty(),
                        edit.body(),
                        typed.isBefore(begun) ? begun : typed));
    }
}
