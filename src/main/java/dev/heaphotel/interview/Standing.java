package dev.heaphotel.interview;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where an interview stands, for the scripts of both sides. */
@Component
class Standing {

    private final Interviews interviews;
    private final Presences presences;
    private final Course course;
    private final Clock clock;

    Standing(Interviews interviews, Presences presences, Course course, Clock clock) {
        this.interviews = interviews;
        this.presences = presences;
        this.course = course;
        this.clock = clock;
    }

    /** {@code due} and {@code secondsLeft} once it has begun; {@code over}, {@code watchers}. */
    Map<String, Object> of(UUID id) {
        Interview interview = interviews.find(id).orElseThrow();
        course.notice(interview);
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("over", interview.isOver(clock.instant()));
        state.put("watchers", presences.names(id));
        interview.startedAt().ifPresent(at -> state.put("started", at.toString()));
        interview.due().ifPresent(due -> state.put("due", due.toString()));
        return state;
    }

    /** The same with whether the candidate's page is open. */
    Map<String, Object> forWatchers(UUID id) {
        Map<String, Object> state = of(id);
        state.put("candidate", presences.isCandidateHere(id));
        return state;
    }
}
