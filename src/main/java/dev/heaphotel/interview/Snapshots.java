package dev.heaphotel.interview;

import dev.heaphotel.interview.Manuscripts.Manuscript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** An interview as it is at one moment, so that nobody who joins has to hear every edit. */
@Component
class Snapshots {

    private final InterviewEvents events;
    private final Manuscripts manuscripts;
    private final Problems problems;

    Snapshots(InterviewEvents events, Manuscripts manuscripts, Problems problems) {
        this.events = events;
        this.manuscripts = manuscripts;
        this.problems = problems;
    }

    /** Texts and events of the same moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Map<String, Object> of(Interview interview, UUID reader) {
        List<InterviewEvent> all = events.withoutEdits(interview.id(), reader);
        return Map.of(
                "last",
                events.last(interview.id()),
                "problems",
                interview.problems().stream()
                        .map(each -> problem(interview, each))
                        .toList(),
                "events",
                all.stream().map(event -> WatcherAudience.told(event, reader)).toList());
    }

    private Map<String, Object> problem(Interview interview, Assignment assigned) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("slug", assigned.slug());
        told.put(
                "source",
                manuscripts
                        .of(interview.id(), assigned.slug())
                        .map(Manuscript::source)
                        .orElse(""));
        problems.of(interview, assigned).ifPresent(problem -> {
            told.put("title", problem.title());
            told.put("file", problem.entry().fileName());
            told.put("hints", problem.hints().size());
        });
        return told;
    }
}
