package dev.heaphotel.account;

import dev.heaphotel.web.ServerRole;
import dev.heaphotel.web.StartupLine;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first administrator gets in: a link in the log of whoever started the server. Every start without an administrator
 * draws a new one, which replaces the last. It is good for a day, once, and only while there is no administrator. Only its hash
 * is kept.
 */
@Component
@Order(1)
class SetUpLink implements StartupLine {

    /** Long enough for whoever installs on one day and signs up on the next morning; old logs open nothing. */
    static final Duration GOOD_FOR = Duration.ofDays(1);

    private final JdbcClient database;
    private final People people;
    private final Clock clock;
    private final ServerRole role;

    SetUpLink(JdbcClient database, People people, Clock clock, @Value("${heaphotel.role}") ServerRole role) {
        this.database = database;
        this.people = people;
        this.clock = clock;
        this.role = role;
    }

    @Override
    @Transactional
    public String text(String address) {
        if (!role.hasPages()) {
            return "";
        }
        if (people.existsByRole(Role.ADMIN)) {
            return "Practising needs no account. Sign in: " + address + "/sign-in";
        }
        return "Practising needs no account. The first administrator signs up here, once, within a day: " + address
                + "/set-up?token=" + draw();
    }

    private String draw() {
        String token = LinkSecret.draw();
        database.sql("""
                        insert into set_up_link (token_hash, created_at) values (?, ?)
                        on conflict (only_one) do update set token_hash = excluded.token_hash, created_at = excluded.created_at""").params(LinkSecret.hash(token), at(clock.instant())).update();
        return token;
    }

    /** Whether the link is the one that was drawn last, and neither used nor too old nor needless. */
    boolean opens(String token) {
        return kept("", token);
    }

    /** As {@link #opens}, and keeps every other request with the same link waiting until the transaction ends. */
    boolean opensForUpdate(String token) {
        return kept(" for update", token);
    }

    void use() {
        database.sql("delete from set_up_link").update();
    }

    private boolean kept(String locking, String token) {
        Optional<byte[]> hash = database.sql("select token_hash from set_up_link where created_at > ?" + locking)
                .param(at(clock.instant().minus(GOOD_FOR)))
                .query(byte[].class)
                .optional();
        return hash.isPresent()
                && MessageDigest.isEqual(hash.get(), LinkSecret.hash(token))
                && !people.existsByRole(Role.ADMIN);
    }

    private static Object at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
