package dev.heaphotel.interview;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.Pace;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.EventStreams;
import dev.heaphotel.web.Texts;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the script of the candidate's page says and hears. For the page alone, so it is in no description of the API. */
@RestController
@Hidden
class RoomApi {

    /** A page sends what was typed twice a second at most. */
    private static final int IN_A_ROW = 60;

    private static final Duration STRIDE = Duration.ofMillis(250);

    /** What was typed just before the end, or while the network was down, still arrives. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private static final int MOST_EDITS = 1000;

    private final RoomDoor door;
    private final Room room;
    private final CandidateAudience audience;
    private final EventStreams streams;
    private final InterviewEvents events;
    private final Clock clock;
    private final Pace pace;

    RoomApi(
            RoomDoor door,
            Room room,
            CandidateAudience audience,
            EventStreams streams,
            InterviewEvents events,
            Clock clock) {
        this.door = door;
        this.room = room;
        this.audience = audience;
        this.streams = streams;
        this.events = events;
        this.clock = clock;
        this.pace = new Pace(IN_A_ROW, STRIDE, clock);
    }

    /** Edits in their order. */
    record EditsBody(
            @Nullable UUID batch,
            @Nullable Long basedOn,
            @Nullable List<Edit> edits) {}

    record SourceBody(@Nullable String source, @Nullable String claim) {}

    record TextBody(@Nullable String text, @Nullable Long question) {

        String said() {
            return Optional.ofNullable(text).orElse("");
        }
    }

    record DeedBody(
            @Nullable String kind,
            @Nullable String problem,
            @Nullable Integer characters,
            @Nullable String why) {}

    @GetMapping(path = "/api/room/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> last,
            HttpServletRequest request) {
        UUID interview = door.inside(id, request).id();
        return streams.open(
                new InterviewFeed(events, interview, last.map(WatchApi::number).orElse(0L), audience.of(interview)));
    }

    @PostMapping(path = "/api/room/{id}/problems/{slug}/edits", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> write(
            @PathVariable String id,
            @PathVariable String slug,
            @RequestBody EditsBody posted,
            HttpServletRequest request) {
        Interview interview = door.inside(id, request);
        paced(interview);
        problem(interview, slug);
        if (interview.endedAt().or(interview::due).filter(this::longAgo).isPresent()) {
            throw over();
        }
        Writing writing = room.write(interview, slug, batch(posted));
        if (writing instanceof Writing.Kept kept) {
            return ResponseEntity.ok(Map.of("revision", kept.revision()));
        }
        if (writing instanceof Writing.Changed changed) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of("revision", changed.revision(), "source", changed.source()));
        }
        throw bad();
    }

    @PostMapping(path = "/api/room/{id}/problems/{slug}/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> run(
            @PathVariable String id,
            @PathVariable String slug,
            @RequestBody SourceBody posted,
            HttpServletRequest request) {
        return handIn(id, slug, Depth.RUN, posted, request);
    }

    @PostMapping(path = "/api/room/{id}/problems/{slug}/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> submit(
            @PathVariable String id,
            @PathVariable String slug,
            @RequestBody SourceBody posted,
            HttpServletRequest request) {
        return handIn(id, slug, Depth.SUBMIT, posted, request);
    }

    private ResponseEntity<Map<String, Object>> handIn(
            String id, String slug, Depth depth, SourceBody posted, HttpServletRequest request) {
        Interview interview = underWay(id, request);
        Problem problem = problem(interview, slug);
        String claim = interview.allows(Help.CLAIM)
                ? Optional.ofNullable(posted.claim()).orElse("")
                : "";
        String source = Optional.ofNullable(posted.source()).orElse("");
        UUID submission = room.handIn(interview, problem, depth, source, claim, request.getRemoteAddr());
        return ResponseEntity.accepted()
                .location(URI.create(request.getContextPath() + "/api/submissions/" + submission))
                .body(Map.of("id", submission.toString()));
    }

    @PostMapping("/api/room/{id}/problems/{slug}/hints")
    Map<String, Object> hint(@PathVariable String id, @PathVariable String slug, HttpServletRequest request) {
        Interview interview = underWay(id, request);
        allowed(interview, Help.HINTS);
        return Map.of("opened", room.openHint(interview, problem(interview, slug)));
    }

    @PostMapping("/api/room/{id}/submissions/{submission}/wall")
    Map<String, Object> wall(@PathVariable String id, @PathVariable String submission, HttpServletRequest request) {
        Interview interview = underWay(id, request);
        allowed(interview, Help.WALL);
        UUID known = RoomDoor.parse(submission)
                .filter(each -> room.holds(interview, each))
                .orElseThrow(RoomDoor::nothing);
        room.wall(interview, known, request.getRemoteAddr());
        return Map.of("submission", known.toString());
    }

    /** Pasted, gone quiet or to another tab, back, editorial opened. */
    @PostMapping(path = "/api/room/{id}/deeds", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> deed(@PathVariable String id, @RequestBody DeedBody posted, HttpServletRequest request) {
        Interview interview = underWay(id, request);
        paced(interview);
        String slug = Optional.ofNullable(posted.problem()).orElse("");
        problem(interview, slug);
        room.note(interview, slug, deed(interview, posted));
        return Map.of();
    }

    private static Room.Deed deed(Interview interview, DeedBody posted) {
        return switch (Optional.ofNullable(posted.kind()).orElse("")) {
            case "paste" ->
                new Room.Deed(
                        InterviewEvent.Kind.PASTE,
                        Map.of(
                                "characters",
                                Math.max(
                                        0,
                                        Optional.ofNullable(posted.characters()).orElse(0))));
            case "idle" ->
                new Room.Deed(
                        InterviewEvent.Kind.IDLE, Map.of("why", "hidden".equals(posted.why()) ? "hidden" : "quiet"));
            case "back" -> new Room.Deed(InterviewEvent.Kind.BACK, Map.of());
            case "editorial" -> {
                allowed(interview, Help.EDITORIAL);
                yield new Room.Deed(InterviewEvent.Kind.EDITORIAL, Map.of());
            }
            default -> throw bad();
        };
    }

    @PostMapping(path = "/api/room/{id}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> message(@PathVariable String id, @RequestBody TextBody posted, HttpServletRequest request) {
        Interview interview = underWay(id, request);
        paced(interview);
        room.say(interview, posted.said());
        return Map.of();
    }

    @PostMapping(path = "/api/room/{id}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> answer(@PathVariable String id, @RequestBody TextBody posted, HttpServletRequest request) {
        Interview interview = underWay(id, request);
        paced(interview);
        room.answer(interview, Optional.ofNullable(posted.question()).orElse(0L), posted.said());
        return Map.of();
    }

    private Interview underWay(String id, HttpServletRequest request) {
        Interview interview = door.inside(id, request);
        if (interview.isOver(clock.instant())) {
            throw over();
        }
        return interview;
    }

    private boolean longAgo(Instant ended) {
        return ended.isBefore(clock.instant().minus(GRACE));
    }

    private void paced(Interview interview) {
        Duration wait = pace.ask(interview.id().toString());
        if (!wait.isZero()) {
            throw tooFast(wait);
        }
    }

    private static ApiProblem tooFast(Duration wait) {
        ApiProblem refused = new ApiProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                Texts.say("interview.refused.fast"),
                Texts.say("interview.refused.fast-wait"));
        refused.getHeaders()
                .set(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
        return refused;
    }

    private Problem problem(Interview interview, String slug) {
        return room.problem(interview, slug).orElseThrow(RoomDoor::nothing);
    }

    private static Writing.Batch batch(EditsBody posted) {
        List<Edit> edits = Optional.ofNullable(posted.edits()).orElse(List.of());
        UUID batch = posted.batch();
        Long basedOn = posted.basedOn();
        if (batch == null || basedOn == null || edits.isEmpty() || edits.size() > MOST_EDITS || edits.contains(null)) {
            throw bad();
        }
        return new Writing.Batch(batch, basedOn, edits);
    }

    private static void allowed(Interview interview, Help help) {
        if (!interview.allows(help)) {
            throw new ApiProblem(
                    HttpStatus.FORBIDDEN, Texts.say("interview.refused.help"), Texts.say("interview.refused.help-not"));
        }
    }

    private static ApiProblem over() {
        return new ApiProblem(
                HttpStatus.GONE, Texts.say("interview.refused.over"), Texts.say("interview.refused.over-now"));
    }

    private static ApiProblem bad() {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST, Texts.say("interview.refused.bad"), Texts.say("interview.refused.bad-edits"));
    }
}
