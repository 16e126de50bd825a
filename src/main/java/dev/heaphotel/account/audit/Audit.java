package dev.heaphotel.account.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who changed what. The database refuses to change or remove what was written. */
@Component
public class Audit {

    private static final String PERSON = "person ";
    private static final int ABOUT_MOST = 200;
    private static final int DETAIL_MOST = 500;

    private final JdbcClient database;
    private final Clock clock;

    Audit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How an entry about a person names them. */
    public static String person(UUID id) {
        return PERSON + id;
    }

    /** The person whom an entry is about; empty where it is about something else. */
    public static Optional<UUID> personIn(String about) {
        return about.startsWith(PERSON)
                ? Optional.of(UUID.fromString(about.substring(PERSON.length())))
                : Optional.empty();
    }

    /**
     * In the caller's transaction: the change and its entry appear together or not at all.
     *
     * @param who    whose doing it is; empty for a stranger or the server itself
     * @param what   a few plain words in the past tense, the same for every change of the same kind, such as
     *               {@code role changed}; at most 60 characters
     * @param about  {@link #person}, or another kind and its id, such as {@code problem lru-cache}; empty for the whole house
     * @param detail what else an administrator needs to know, in words. No secret and no name or address of a person: entries
     *               outlive accounts
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Optional<UUID> who, String what, String about, String detail) {
        database.sql("insert into audit_entry (at, who, what, about, detail) values (?, ?, ?, ?, ?)")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        who.orElse(null),
                        what,
                        plain(about, ABOUT_MOST),
                        plain(detail, DETAIL_MOST))
                .update();
    }

    /** One line that fits. */
    private static String plain(String text, int most) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
