package dev.heaphotel.interview;

import dev.heaphotel.web.EventStreams;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams for interviewers. Whoever has one open is seen by the candidate. */
@Component
class WatcherStreams {

    private final EventStreams streams;
    private final InterviewEvents events;
    private final WatcherAudience audience;
    private final Presences presences;

    WatcherStreams(EventStreams streams, InterviewEvents events, WatcherAudience audience, Presences presences) {
        this.streams = streams;
        this.events = events;
        this.audience = audience;
        this.presences = presences;
    }

    SseEmitter open(UUID interview, UUID person, long heard) {
        UUID page = UUID.randomUUID();
        SseEmitter out =
                streams.open(new InterviewFeed(events, interview, heard, audience.of(interview, person, page)));
        out.onCompletion(() -> presences.gone(interview, person, page));
        return out;
    }
}
