package dev.heaphotel.interview;

import dev.heaphotel.web.EventStreams;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What one of an interview's streams tells: events as they come, and where the clock stands and who is there whenever that
 * changes.
 */
final class InterviewFeed implements EventStreams.Feed {

    /** In paces of a quarter of a second: who is there is not asked at every one. */
    private static final int PACES_TO_STATE = 4;

    private final InterviewEvents events;
    private final UUID interview;
    private final Audience audience;
    private long heard;
    private int paces;
    private Map<String, Object> told = Map.of();

    InterviewFeed(InterviewEvents events, UUID interview, long heard, Audience audience) {
        this.events = events;
        this.interview = interview;
        this.heard = heard;
        this.audience = audience;
    }

    /** Who listens. */
    interface Audience {

        /** What of an event it is told; empty for nothing. */
        List<Map<String, Object>> tell(InterviewEvent event);

        /** Where things stand, asked about once a second; also says that the listener is there. */
        Map<String, Object> state();
    }

    @Override
    public boolean advance(SseEmitter out) throws IOException {
        if (paces++ % PACES_TO_STATE == 0) {
            tellState(out);
        }
        for (InterviewEvent event : events.after(interview, heard)) {
            for (Map<String, Object> body : audience.tell(event)) {
                out.send(SseEmitter.event()
                        .id(Long.toString(event.id()))
                        .name("happened")
                        .data(body, MediaType.APPLICATION_JSON));
            }
            heard = event.id();
        }
        return true;
    }

    private void tellState(SseEmitter out) throws IOException {
        Map<String, Object> now = audience.state();
        if (!now.equals(told)) {
            out.send(SseEmitter.event().name("state").data(now, MediaType.APPLICATION_JSON));
            told = now;
        }
    }
}
