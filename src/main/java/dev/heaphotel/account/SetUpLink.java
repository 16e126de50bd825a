package dev.heaphotel.account;

import dev.heaphotel.web.StartupLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first administrator gets in: a link in the log of whoever started the server. Every start without an administrator
 * draws a new one, which replaces the last. Only its hash is kept.
 */
@Component
@Order(1)
class SetUpLink implements StartupLine {

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetUpLink(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String text(String address) {
        if (people.existsByRole(Role.ADMIN)) {
            return "Practising needs no account. Sign in: " + address + "/sign-in";
        }
        return "Practising needs no account. The first administrator signs up here, once: " + address + "/set-up?token="
                + draw();
    }

    private String draw() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into set_up_link (token_hash, created_at) values (?, ?)
                        on conflict (only_one) do update set token_hash = excluded.token_hash, created_at = excluded.created_at""")
                .params(hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Whether the link is the one that was drawn last and nobody has used it. */
    boolean opens(String token) {
        return kept("select token_hash from set_up_link", token);
    }

    /** As {@link #opens}, and keeps every other request with the same link waiting until the transaction ends. */
    boolean opensForUpdate(String token) {
        return kept("select token_hash from set_up_link for update", token);
    }

    void use() {
        database.sql("delete from set_up_link").update();
    }

    private boolean kept(String query, String token) {
        Optional<byte[]> hash = database.sql(query).query(byte[].class).optional();
        return hash.isPresent() && MessageDigest.isEqual(hash.get(), hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
