package dev.heaphotel.submission;

import dev.heaphotel.web.EventStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ObjectNode;

/** Streams what happens to one run into the wall: its place in the queue, the sizes tried, its end. */
final class WallWatch implements EventStreams.Feed {

    /** The data is JSON already. */
    private static final MediaType AS_IT_IS = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final UUID submission;
    private final WallRuns runs;
    private final WallBody body;
    private long heard;
    private Optional<ObjectNode> told = Optional.empty();

    /** @param heard the last step its listener has heard, 0 for none */
    WallWatch(UUID submission, WallRuns runs, WallBody body, long heard) {
        this.submission = submission;
        this.runs = runs;
        this.body = body;
        this.heard = heard;
    }

    /** Reads the state before the steps: when it is over, all steps are there to be read. */
    @Override
    public boolean advance(SseEmitter out) throws IOException {
        WallRun run = runs.of(submission).orElseThrow();
        if (run.state() == WallRun.State.QUEUED) {
            tellPlace(out, run);
        }
        for (WallRuns.Step step : runs.stepsAfter(run.ticket(), heard)) {
            out.send(
                    SseEmitter.event().id(Long.toString(step.id())).name("step").data(step.data(), AS_IT_IS));
            heard = step.id();
        }
        if (run.isOver()) {
            out.send(SseEmitter.event().name("done").data(body.of(run), MediaType.APPLICATION_JSON));
        }
        return !run.isOver();
    }

    private void tellPlace(SseEmitter out, WallRun run) throws IOException {
        ObjectNode place = body.place(run);
        if (place.has("position") && !told.equals(Optional.of(place))) {
            out.send(SseEmitter.event().name("queued").data(place, MediaType.APPLICATION_JSON));
            told = Optional.of(place);
        }
    }
}
