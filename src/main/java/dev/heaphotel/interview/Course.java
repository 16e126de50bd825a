package dev.heaphotel.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an interview begins and ends. */
@Service
class Course {

    private final Interviews interviews;
    private final InterviewEvents events;
    private final Manuscripts manuscripts;
    private final Clock clock;

    Course(Interviews interviews, InterviewEvents events, Manuscripts manuscripts, Clock clock) {
        this.interviews = interviews;
        this.events = events;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    /** The candidate has agreed: the clock runs. Who comes back finds it running. */
    @Transactional
    public void begin(Interview interview) {
        UUID id = interview.id();
        if (interviews.begin(id, clock.instant())) {
            events.add(id, InterviewEvent.Kind.CONSENTED, null, Map.of());
            interview
                    .problems()
                    .forEach(each -> manuscripts
                            .of(id, each.slug())
                            .ifPresent(text -> events.add(
                                    id, InterviewEvent.Kind.EDIT, each.slug(), Map.of("whole", text.source()))));
        }
        events.add(id, InterviewEvent.Kind.JOINED, null, Map.of());
    }

    /** @param by {@code candidate}, or an interviewer's name */
    @Transactional
    public void finish(Interview interview, String by) {
        if (interviews.end(interview.id(), clock.instant())) {
            events.add(interview.id(), InterviewEvent.Kind.FINISHED, null, Map.of("by", by));
        }
    }

    /** Writes down that the time is up, once somebody notices. */
    @Transactional
    public void notice(Interview interview) {
        Instant now = clock.instant();
        Optional<Instant> due =
                interview.due().filter(end -> interview.endedAt().isEmpty() && !now.isBefore(end));
        if (due.isPresent() && interviews.end(interview.id(), due.get())) {
            events.add(interview.id(), InterviewEvent.Kind.FINISHED, null, Map.of("by", "time"));
        }
    }
}
