package dev.heaphotel.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Other interviewers, and the interviews they were let in on. */
@Repository
class Colleagues {

    private final JdbcClient database;

    Colleagues(JdbcClient database) {
        this.database = database;
    }

    record Colleague(UUID id, String name) {}

    /** An interviewer or administrator who signs in with this address. */
    Optional<Colleague> withAddress(String address) {
        return database.sql("""
            select id, name from person
            where lower(email) = lower(?) and password_hash is not null and locked_at is null
              and role in ('INTERVIEWER', 'ADMIN')\
            """)
                .param(address.replace("\0", ""))
                .query(Colleague.class)
                .optional();
    }

    /** By name. */
    List<Colleague> of(UUID interview) {
        return database.sql("""
            select p.id, p.name from interview_watcher w join person p on p.id = w.person
            where w.interview = ? order by lower(p.name), p.id\
            """).param(interview).query(Colleague.class).list();
    }

    Optional<String> name(UUID person) {
        return database.sql("select name from person where id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    @Transactional
    public void letIn(UUID interview, UUID person) {
        database.sql("""
            insert into interview_watcher (interview, person, shared_at) values (?, ?, now())
            on conflict do nothing\
            """).params(interview, person).update();
    }

    @Transactional
    public void shutOut(UUID interview, UUID person) {
        database.sql("delete from interview_watcher where interview = ? and person = ?")
                .params(interview, person)
                .update();
    }
}
