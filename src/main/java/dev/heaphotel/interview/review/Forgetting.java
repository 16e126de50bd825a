package dev.heaphotel.interview.review;

import dev.heaphotel.account.audit.Audit;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.submission.GuestDesk;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a candidate's data go. Deleted: the interview with everything in it. Anonymised: the name, the link, network addresses,
 * messages, answers, claims in words, notes and comments go; code, measurements, ratings and recommendations stay.
 */
@Service
class Forgetting {

    private final JdbcClient database;
    private final GuestDesk desk;
    private final Archive archive;
    private final Audit audit;
    private final Clock clock;

    Forgetting(JdbcClient database, GuestDesk desk, Archive archive, Audit audit, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param who empty for the server itself, when the time has come */
    @Transactional
    public void delete(UUID interview, Optional<UUID> who) {
        desk.forget(guest(interview));
        int gone = database.sql("delete from interview where id = ?")
                .param(interview)
                .update();
        if (gone > 0) {
            audit.record(who, "interview deleted", "interview " + interview, "");
        }
    }

    @Transactional
    public void anonymise(UUID interview, Optional<UUID> who) {
        int changed = database.sql("""
                        update interview set candidate_name = '', anonymised_at = :now,
                               link_hash = sha256(convert_to(gen_random_uuid()::text, 'UTF8')),
                               revoked_at = coalesce(revoked_at, :now)
                        where id = :id and anonymised_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", interview)
                .update();
        if (changed == 0) {
            return;
        }
        database.sql("delete from interview_event where interview = ? and kind = 'note'")
                .param(interview)
                .update();
        database.sql("""
                        update interview_event set body = body || '{"text": ""}'::jsonb
                        where interview = ? and kind in ('message', 'answer')""").param(interview).update();
        database.sql("""
                        update scorecard set summary = '', skills = coalesce(
                            (select jsonb_agg(skill || '{"comment": ""}'::jsonb) from jsonb_array_elements(skills::jsonb) skill),
                            '[]'::jsonb)::text
                        where interview = ?""").param(interview).update();
        database.sql("delete from report_link where interview = ?")
                .param(interview)
                .update();
        archive.anonymise(guest(interview));
        audit.record(who, "interview anonymised", "interview " + interview, "");
    }

    private static String guest(UUID interview) {
        return "interview " + interview;
    }
}
