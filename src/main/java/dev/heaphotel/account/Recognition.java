package dev.heaphotel.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom another house means. By its own word for somebody, never by an address: whoever can have an address written into an
 * account there, or made an account here with it, would otherwise get into another's.
 */
@Service
class Recognition {

    private static final int ADDRESS_MOST = 254;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Recognition(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Somebody new where nobody is known.
     *
     * @return empty for somebody whose account is locked
     */
    @Transactional
    public Optional<SignedIn> of(String issuer, String subject, String name, Optional<String> email) {
        // Two first visits at once become one person.
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(issuer + " " + subject)
                .query()
                .singleRow();
        Person person =
                known(issuer, subject).flatMap(people::findById).orElseGet(() -> meet(issuer, subject, name, email));
        return person.lockedAt().isPresent() ? Optional.empty() : Optional.of(person.signedIn());
    }

    private Optional<UUID> known(String issuer, String subject) {
        return database.sql("select person from person_elsewhere where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional();
    }

    private Person meet(String issuer, String subject, String name, Optional<String> email) {
        Optional<String> shown = email.filter(address -> address.length() <= ADDRESS_MOST);
        Person person = people.saveAndFlush(Person.fromElsewhere(shown, name, clock.instant()));
        database.sql("insert into person_elsewhere (issuer, subject, person) values (?, ?, ?)")
                .params(issuer, subject, person.id())
                .update();
        return person;
    }
}
