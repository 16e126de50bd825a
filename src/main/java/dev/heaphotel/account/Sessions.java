package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends sessions of a person, wherever they are: all servers read them from the database. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;
    private final JdbcClient database;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<?> sessions, JdbcClient database, Clock clock) {
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    /** In how many browsers the person is signed in, and when one of them was last here, in words. */
    String of(UUID person) {
        return database.sql("""
            select count(*) as browsers, max(last_access_time) as latest from spring_session
            where principal_name = ? and expiry_time > ?\
            """)
                .params(person.toString(), clock.millis())
                .query((row, number) -> words(row.getLong("browsers"), Instant.ofEpochMilli(row.getLong("latest"))))
                .single();
    }

    private static String words(long browsers, Instant latest) {
        if (browsers == 0) {
            return Texts.say("account.person.nowhere");
        }
        return Texts.say("account.person.browsers", browsers, PersonView.words(latest));
    }

    /** The person is signed in nowhere any more. */
    void endAll(UUID person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }

    /** @param kept the session that goes on */
    void endOthers(UUID person, String kept) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(session -> !session.equals(kept))
                .forEach(sessions::deleteById);
    }
}
