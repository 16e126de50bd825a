package dev.heaphotel.interview.review;

import dev.heaphotel.account.LinkSecret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links to reports, each good for some days. The secret of a link is in the link and nowhere else. */
@Repository
class ReportLinks {

    private final JdbcClient database;
    private final Clock clock;

    ReportLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An open link. */
    record Link(UUID id, Instant expiresAt) {}

    /** @param madeBy without whose right to see the interview the link shows nothing */
    record Target(UUID interview, UUID madeBy, Instant expiresAt) {}

    /** @return the secret, which is kept nowhere */
    @Transactional
    public String draw(UUID interview, UUID author, Duration goodFor) {
        String secret = LinkSecret.draw();
        Instant now = clock.instant();
        database.sql("""
                        insert into report_link (id, interview, token_hash, made_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), interview, LinkSecret.hash(secret), author, at(now), at(now.plus(goodFor)))
                .update();
        return secret;
    }

    /** Newest first. */
    List<Link> open(UUID interview) {
        return database.sql("""
                        select id, expires_at from report_link
                        where interview = ? and revoked_at is null and expires_at > ? order by made_at desc, id""")
                .params(interview, at(clock.instant()))
                .query((row, number) -> new Link(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Target> target(String secret) {
        return database.sql("""
                        select interview, made_by, expires_at from report_link
                        where token_hash = ? and revoked_at is null and expires_at > ? and made_by is not null""")
                .params(LinkSecret.hash(secret), at(clock.instant()))
                .query((row, number) -> new Target(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return whether there was such an open one */
    @Transactional
    public boolean revoke(UUID interview, UUID link) {
        return database.sql(
                                "update report_link set revoked_at = ? where id = ? and interview = ? and revoked_at is null")
                        .params(at(clock.instant()), link, interview)
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
