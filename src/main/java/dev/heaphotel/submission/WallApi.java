package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.EventStreams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ObjectNode;

/** Run a submission's program until its heap is full. Looking is for whoever knows the id, as for the submission itself. */
@RestController
@Tag(name = "Submissions")
class WallApi {

    private final WallReception reception;
    private final WallRuns runs;
    private final WallBody body;
    private final Visitors visitors;
    private final EventStreams streams;

    WallApi(WallReception reception, WallRuns runs, WallBody body, Visitors visitors, EventStreams streams) {
        this.reception = reception;
        this.runs = runs;
        this.body = body;
        this.visitors = visitors;
        this.streams = streams;
    }

    @PostMapping("/api/submissions/{id}/wall")
    @Operation(
            summary = "Run it into the wall: at growing sizes until the heap is full",
            description =
                    "For whoever handed it in, once; a failed run may be repeated. 202 with state QUEUED, RUNNING or,"
                            + " where it was run before, DONE. 404 for what is not yours, 409 where nothing was weighed,"
                            + " 429 when too many wait.")
    ResponseEntity<ObjectNode> ask(@PathVariable String id, HttpServletRequest request) {
        WallRun run = reception.ask(id, visitors.recognise(request));
        return ResponseEntity.accepted()
                .location(URI.create(request.getContextPath() + "/api/submissions/" + run.submission() + "/wall"))
                .body(body.of(run));
    }

    @GetMapping("/api/submissions/{id}/wall")
    @Operation(
            summary = "Where the run into the wall stands; once DONE, predicted and actual size",
            description =
                    "state (QUEUED, RUNNING, DONE, FAILED), position and expectedWaitSeconds while it waits and, once"
                            + " DONE, outcome (HEAP_FULL, NOT_REACHED, INPUT_FULL, TOO_SLOW, BROKE_OFF), aim, fits, full,"
                            + " differencePercent, steps, message")
    ObjectNode look(@PathVariable String id) {
        return body.of(find(id));
    }

    @GetMapping(path = "/api/submissions/{id}/wall/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Watch it run into the wall, as server-sent events",
            description =
                    "queued {position, expectedWaitSeconds, paused}, step {size, full, millis}, done {what GET of the"
                            + " wall answers}. The stream ends after done.")
    SseEmitter watch(
            @PathVariable String id, @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> last) {
        return streams.open(new WallWatch(
                find(id).submission(),
                runs,
                body,
                last.map(SubmissionApi::number).orElse(0L)));
    }

    private WallRun find(String id) {
        return reception
                .find(id)
                .flatMap(submission -> runs.of(submission.id()))
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        "Not run into the wall",
                        "There is no submission \"" + id
                                + "\" that was run into the wall. POST to this address runs one."));
    }
}
