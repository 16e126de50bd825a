package dev.heaphotel.submission;

import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.web.EventStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Streams what happens to a submission: its place in the queue, its steps, its end. */
@Component
class Watching {

    /** The data is JSON already. */
    private static final MediaType AS_IT_IS = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final EventStreams streams;
    private final Submissions submissions;
    private final Steps steps;
    private final JudgeQueue queue;
    private final SubmissionBody body;
    private final JsonMapper json;

    Watching(
            EventStreams streams,
            Submissions submissions,
            Steps steps,
            JudgeQueue queue,
            SubmissionBody body,
            JsonMapper json) {
        this.streams = streams;
        this.submissions = submissions;
        this.steps = steps;
        this.queue = queue;
        this.body = body;
        this.json = json;
    }

    /** @param after the last step its listener has heard, 0 for none */
    SseEmitter open(UUID submission, long after) {
        return streams.open(new Watch(submission, after));
    }

    private final class Watch implements EventStreams.Feed {

        private final UUID id;
        private long heard;
        private Optional<Waiting> told = Optional.empty();

        Watch(UUID id, long heard) {
            this.id = id;
            this.heard = heard;
        }

        /** Reads the state before the steps: when it is DONE, all steps are there to be read. */
        @Override
        public boolean advance(SseEmitter out) throws IOException {
            Submission.State state = submissions.stateOf(id).orElseThrow();
            tellQueue(state, out);
            tellSteps(out);
            if (state == Submission.State.DONE) {
                Submission submission = submissions.findById(id).orElseThrow();
                send(out, SseEmitter.event().name("done"), body.of(submission));
            }
            return state != Submission.State.DONE;
        }

        private void tellQueue(Submission.State state, SseEmitter out) throws IOException {
            if (state != Submission.State.QUEUED) {
                return;
            }
            Waiting now = Waiting.about(queue, id);
            if (now.position().isPresent() && !told.equals(Optional.of(now))) {
                ObjectNode place = json.createObjectNode();
                now.tell(place);
                send(out, SseEmitter.event().name("queued"), place);
                told = Optional.of(now);
            }
        }

        private void tellSteps(SseEmitter out) throws IOException {
            for (Steps.Step step : steps.after(id, heard)) {
                out.send(SseEmitter.event()
                        .id(Long.toString(step.id()))
                        .name(step.name())
                        .data(step.data(), AS_IT_IS));
                heard = step.id();
            }
        }

        private void send(SseEmitter out, SseEmitter.SseEventBuilder event, Object data) throws IOException {
            out.send(event.data(data, MediaType.APPLICATION_JSON));
        }
    }
}
