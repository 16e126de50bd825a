package dev.heaphotel.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an interviewer hears: everything but the notes of others. Listening makes them seen. */
@Component
class WatcherAudience {

    /** In times that the state is asked for, once a second. */
    private static final int TIMES_TO_PRESENCE = 4;

    private final Standing standing;
    private final Presences presences;

    WatcherAudience(Standing standing, Presences presences) {
        this.standing = standing;
        this.presences = presences;
    }

    InterviewFeed.Audience of(UUID interview, UUID person, UUID page) {
        return new InterviewFeed.Audience() {

            private int times;

            @Override
            public List<Map<String, Object>> tell(InterviewEvent event) {
                return event.isFor(person) ? List.of(told(event, person)) : List.of();
            }

            @Override
            public Map<String, Object> state() {
                if (times++ % TIMES_TO_PRESENCE == 0) {
                    presences.here(interview, person, page);
                }
                return standing.forWatchers(interview);
            }
        };
    }

    static Map<String, Object> told(InterviewEvent event, UUID reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", event.id());
        told.put("at", event.at().toString());
        told.put("kind", event.kind().word());
        event.problem().ifPresent(slug -> told.put("problem", slug));
        told.put("mine", event.person().filter(reader::equals).isPresent());
        told.put("body", event.body());
        return told;
    }
}
