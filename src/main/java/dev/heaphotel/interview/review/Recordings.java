package dev.heaphotel.interview.review;

import dev.heaphotel.interview.Assignment;
import dev.heaphotel.interview.Interview;
import dev.heaphotel.interview.InterviewEvent;
import dev.heaphotel.interview.InterviewEvent.Kind;
import dev.heaphotel.interview.InterviewEvents;
import dev.heaphotel.interview.InterviewEvents.Happening;
import dev.heaphotel.interview.Interviews;
import dev.heaphotel.interview.Skill;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Interviews as they were recorded, for whoever may see them: everybody else finds nothing. */
@Component
class Recordings {

    private final Interviews interviews;
    private final InterviewEvents events;
    private final Archive archive;
    private final Catalogue catalogue;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Recordings(
            Interviews interviews,
            InterviewEvents events,
            Archive archive,
            Catalogue catalogue,
            JdbcClient database,
            JsonMapper json,
            Clock clock) {
        this.interviews = interviews;
        this.events = events;
        this.archive = archive;
        this.catalogue = catalogue;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** As that interviewer sees it. */
    Recording find(UUID reader, String id) {
        try {
            return find(reader, UUID.fromString(id)).orElseThrow(ReviewPages::nothing);
        } catch (IllegalArgumentException malformed) {
            throw ReviewPages.nothing();
        }
    }

    Optional<Recording> find(UUID reader, UUID id) {
        return interviews.seenBy(reader, id).map(interview -> recording(interview, reader));
    }

    /** Those that have begun, newest first. */
    List<Interview> begun(UUID reader) {
        return interviews.seenBy(reader).stream()
                .filter(interview -> interview.startedAt().isPresent())
                .toList();
    }

    /** Written down as happening at a moment of the interview, whenever it is written. */
    void note(UUID author, Recording recording, long millis, String text) {
        events.add(
                recording.id(),
                new Happening(
                        Kind.NOTE,
                        Optional.empty(),
                        Optional.of(author),
                        Map.of("text", text),
                        recording.began().plusMillis(millis)));
    }

    /** In the caller's transaction. */
    void forgetNotes(UUID author) {
        database.sql("delete from interview_event where kind = 'note' and person = ?")
                .param(author)
                .update();
    }

    String title(String slug) {
        return catalogue.known(slug).map(Problem::title).orElse(slug);
    }

    /** Somebody whose name is gone is told apart by what is left. */
    static String candidate(Interview interview) {
        return interview.candidate().isEmpty()
                ? Texts.say("review.nameless", interview.id().toString().substring(0, 4))
                : VisibleText.of(interview.candidate());
    }

    private Recording recording(Interview interview, UUID reader) {
        Instant began = interview.startedAt().orElse(interview.createdAt());
        List<Event> happened = new ArrayList<>(events.all(interview.id(), reader).stream()
                .map(event -> event(event, began))
                .toList());
        List<Chapter> chapters = new ArrayList<>();
        for (Assignment problem : interview.problems()) {
            Optional<Event> starter = happened.stream()
                    .filter(event -> event.is("edit") && event.isAt(problem.slug()))
                    .findFirst()
                    .filter(event -> event.edit().whole());
            starter.ifPresent(happened::remove);
            String text = starter.map(event -> event.edit().text()).orElse("");
            chapters.add(new Chapter(problem.slug(), problem.version(), title(problem.slug()), text));
        }
        return new Recording(
                interview.id(),
                candidate(interview),
                began,
                end(interview),
                length(interview, began, happened),
                Skill.read(interview.skills(), json),
                chapters,
                List.copyOf(happened),
                archive.find(submissions(interview.id())));
    }

    /** What happened before the beginning is at the beginning. */
    private static Event event(InterviewEvent event, Instant began) {
        return new Event(
                event.id(),
                Math.max(0, Duration.between(began, event.at()).toMillis()),
                event.kind().word(),
                event.problem(),
                event.body());
    }

    private Optional<Instant> end(Interview interview) {
        return interview
                .endedAt()
                .or(() -> interview.due().filter(due -> !clock.instant().isBefore(due)));
    }

    private long length(Interview interview, Instant began, List<Event> happened) {
        long last = happened.stream()
                .filter(event -> !event.is("note"))
                .mapToLong(Event::millis)
                .max()
                .orElse(0);
        return end(interview)
                .map(end -> Math.max(0, Duration.between(began, end).toMillis()))
                .orElse(last);
    }

    private List<UUID> submissions(UUID interview) {
        return database.sql("select submission from interview_submission where interview = ?")
                .param(interview)
                .query(UUID.class)
                .list();
    }
}
