package dev.heaphotel.interview;

import dev.heaphotel.account.Belongings;
import dev.heaphotel.submission.GuestDesk;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** The interviews that a person has set up, with all that happened in them. A candidate is nobody's guest: the link is theirs. */
@Component
class InterviewBelongings implements Belongings {

    private final JdbcClient database;
    private final Interviews interviews;
    private final InterviewEvents events;
    private final GuestDesk desk;

    InterviewBelongings(JdbcClient database, Interviews interviews, InterviewEvents events, GuestDesk desk) {
        this.database = database;
        this.interviews = interviews;
        this.events = events;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public void adopt(String guest, UUID person) {
        // What is handed in during an interview is the interview's, whoever signs in at that browser.
    }

    @Override
    public void export(UUID person, JsonGenerator out) {
        out.writeStartArray();
        interviews.seenBy(person).stream()
                .filter(each -> each.owner().equals(person))
                .forEach(each -> write(each, person, out));
        out.writeEndArray();
    }

    private void write(Interview one, UUID person, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("candidate", one.candidate());
        out.writeStringProperty("setUpAt", one.createdAt().toString());
        out.writeArrayPropertyStart("events");
        events.all(one.id(), person).forEach(event -> out.writePOJO(WatcherAudience.told(event, person)));
        out.writeEndArray();
        out.writeEndObject();
    }

    @Override
    public void forget(UUID person) {
        interviews.seenBy(person).stream()
                .filter(each -> each.owner().equals(person))
                .forEach(each -> desk.forget(each.guestKey()));
        database.sql("delete from interview where owner = ?").param(person).update();
        database.sql("delete from interview_template where owner = ?")
                .param(person)
                .update();
    }
}
