package dev.heaphotel.submission;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.web.ApiProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ObjectNode;

/** Look and watch. Whoever knows the id may: it is too long to guess. */
@RestController
@Tag(name = "Submissions", description = "Hand in a program, look at it, watch it being judged.")
class SubmissionApi {

    private final Submissions submissions;
    private final SubmissionBody body;
    private final Watching watching;

    SubmissionApi(Submissions submissions, SubmissionBody body, Watching watching) {
        this.submissions = submissions;
        this.body = body;
        this.watching = watching;
    }

    @GetMapping("/api/submissions/{id}")
    @Operation(summary = "Where a submission stands; once DONE, all that was found")
    @ApiResponse(
            responseCode = "200",
            description = "id, state (QUEUED, RUNNING, DONE), verdict (null until DONE), kind, createdAt, startedAt, "
                    + "finishedAt, position (in the queue, 1 is the next), expectedWaitSeconds, paused (why nothing is judged at "
                    + "the moment) and, once DONE, the judgement's fields",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Judgement.class)))
    ObjectNode look(@PathVariable String id) {
        return body.of(find(id));
    }

    @GetMapping(path = "/api/submissions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Watch it being judged, as server-sent events",
            description =
                    "queued {position, expectedWaitSeconds, paused}, stage {stage}, answered {passed, failed, total}, weighed {axis, symbol, size, "
                            + "retained, peakLow, peakHigh, churn, stack, done, total}, done {what GET of the submission answers}. "
                            + "Whoever comes late hears it all again. The stream ends after done.")
    SseEmitter watch(
            @PathVariable String id, @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> last) {
        return watching.open(find(id).id(), last.map(SubmissionApi::number).orElse(0L));
    }

    private Submission find(String id) {
        return parse(id)
                .flatMap(submissions::findById)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND, "No such submission", "There is no submission \"" + id + "\"."));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static long number(String lastEvent) {
        try {
            return Long.parseLong(lastEvent);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
