package dev.heaphotel.account;

import dev.heaphotel.account.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles given away as links. */
@Service
class Invitations {

    /** What one is right now: the first thing that closes it. */
    private static final String ALL = """
        select id, role, note, created_by, created_at, expires_at, used_by,
               case when used_at is not null then 'USED'
                    when revoked_at is not null then 'REVOKED'
                    when expires_at <= :now then 'EXPIRED'
                    when not exists (select 1 from person
                                     where person.id = created_by and person.role = 'ADMIN' and locked_at is null) then 'VOID'
                    else 'OPEN' end as state
        from invitation\s""";

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Invitations(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of using one. */
    enum Acceptance {
        ACCEPTED,
        /** The person may do all of that already; somebody else can still use it. */
        NOT_NEEDED,
        /** There is no such one, or it is not open any more. */
        STALE
    }

    /** @return the link's secret, which is kept nowhere */
    @AdminOnly
    @Transactional
    public String draw(SignedIn admin, Role role, String note, Duration goodFor) {
        String secret = LinkSecret.draw();
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        database.sql("""
                        insert into invitation (id, token_hash, role, note, created_by, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, LinkSecret.hash(secret), role.name(), note, admin.id(), at(now), at(now.plus(goodFor)))
                .update();
        audit.record(
                Optional.of(admin.id()),
                "invitation made",
                Invitation.named(id),
                "For one " + role.logged() + ", good for " + goodFor.toDays() + " days.");
        return secret;
    }

    /** @return whether it was open */
    @AdminOnly
    @Transactional
    public boolean revoke(SignedIn admin, UUID id) {
        int revoked = database.sql(
                        "update invitation set revoked_at = ? where id = ? and revoked_at is null and used_at is null")
                .params(at(clock.instant()), id)
                .update();
        if (revoked > 0) {
            audit.record(Optional.of(admin.id()), "invitation taken back", Invitation.named(id), "");
        }
        return revoked > 0;
    }

    @AdminOnly
    public long count() {
        return database.sql("select count(*) from invitation").query(Long.class).single();
    }

    @AdminOnly
    public long countOpen() {
        return database.sql("select count(*) from (" + ALL + ") every where state = 'OPEN'")
                .param("now", at(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    @AdminOnly
    public List<Invitation> some(long skipped, int most) {
        return asked("order by created_at desc, id offset :skipped limit :most")
                .param("skipped", skipped)
                .param("most", most)
                .query(Invitations::invitation)
                .list();
    }

    /** The open invitation that this secret is of. */
    Optional<Invitation> open(String secret) {
        return open(secret, "");
    }

    /** Used up by giving somebody a role, and by nothing else; two who use it at once come one after the other. */
    @SignedInOnly
    @Transactional
    public Acceptance accept(SignedIn me, String secret) {
        Optional<Invitation> open = open(secret, " for update of invitation");
        Optional<Person> person = people.findById(me.id());
        if (open.isEmpty() || person.isEmpty()) {
            return Acceptance.STALE;
        }
        if (isNeedless(person.get().role(), open.get().role())) {
            return Acceptance.NOT_NEEDED;
        }
        use(open.get(), person.get());
        return Acceptance.ACCEPTED;
    }

    static boolean isNeedless(Role had, Role offered) {
        return had.compareTo(offered) >= 0;
    }

    private void use(Invitation invitation, Person person) {
        Role before = person.role();
        person.changeRole(invitation.role());
        database.sql("update invitation set used_by = ?, used_at = ? where id = ?")
                .params(person.id(), at(clock.instant()), invitation.id())
                .update();
        Optional<UUID> who = Optional.of(person.id());
        audit.record(who, "invitation accepted", Invitation.named(invitation.id()), "");
        audit.record(
                who,
                "role changed",
                Audit.person(person.id()),
                "From " + before.logged() + " to " + invitation.role().logged() + ", by an invitation.");
    }

    private Optional<Invitation> open(String secret, String locking) {
        return asked("where token_hash = :hash" + locking)
                .param("hash", LinkSecret.hash(secret))
                .query(Invitations::invitation)
                .optional()
                .filter(found -> found.state() == Invitation.State.OPEN);
    }

    private JdbcClient.StatementSpec asked(String rest) {
        return database.sql(ALL + rest).param("now", at(clock.instant()));
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("note"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Invitation.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("used_by", UUID.class)));
    }

    private static Object at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
