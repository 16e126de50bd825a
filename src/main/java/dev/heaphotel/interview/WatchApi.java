package dev.heaphotel.interview;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.interview.FollowUps.Suggestion;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the script of the live page says and hears. For the page alone, so it is in no description of the API. */
@RestController
@InterviewerOnly
@Hidden
class WatchApi {

    private static final int MOST_MINUTES = 120;

    private final Interviews interviews;
    private final Snapshots snapshots;
    private final Watch watch;
    private final Course course;
    private final WatcherStreams streams;
    private final Clock clock;

    WatchApi(
            Interviews interviews,
            Snapshots snapshots,
            Watch watch,
            Course course,
            WatcherStreams streams,
            Clock clock) {
        this.interviews = interviews;
        this.snapshots = snapshots;
        this.watch = watch;
        this.course = course;
        this.streams = streams;
        this.clock = clock;
    }

    record TextBody(@Nullable String text) {

        String said() {
            return Optional.ofNullable(text).orElse("");
        }
    }

    record MinutesBody(@Nullable Integer minutes) {}

    record QuestionBody(
            @Nullable String problem,
            @Nullable UUID submission,
            @Nullable String suggestion,
            @Nullable String text,
            @Nullable String model) {

        Watch.Asking asking() {
            return new Watch.Asking(or(problem), Optional.ofNullable(submission), or(suggestion), or(text), or(model));
        }

        private static String or(@Nullable String said) {
            return Optional.ofNullable(said).orElse("");
        }
    }

    /** All that happened but the edits, the texts as they are, and the id from which the stream goes on. */
    @GetMapping("/api/interviews/{id}/state")
    Map<String, Object> state(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        return snapshots.of(find(me, id), me.id());
    }

    @GetMapping(path = "/api/interviews/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String after,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> last) {
        return streams.open(find(me, id).id(), me.id(), number(last.orElse(after)));
    }

    @PostMapping(path = "/api/interviews/{id}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> message(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestBody TextBody posted) {
        watch.say(underWay(me, id), me, posted.said());
        return Map.of();
    }

    /** Also before and after it. */
    @PostMapping(path = "/api/interviews/{id}/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> note(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestBody TextBody posted) {
        watch.note(find(me, id), me, posted.said());
        return Map.of();
    }

    @PostMapping(path = "/api/interviews/{id}/minutes", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> minutes(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestBody MinutesBody posted) {
        int minutes = Optional.ofNullable(posted.minutes()).orElse(0);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    Texts.say("interview.refused.minutes"),
                    Texts.say("interview.refused.minutes-between", MOST_MINUTES));
        }
        watch.addTime(underWay(me, id), me, minutes);
        return Map.of();
    }

    /** @return {@code given}: whether there was one left */
    @PostMapping("/api/interviews/{id}/problems/{slug}/hints")
    Map<String, Object> hint(@AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String slug) {
        return Map.of("given", watch.giveHint(underWay(me, id), me, slug));
    }

    @GetMapping("/api/interviews/{id}/problems/{slug}/questions")
    List<Suggestion> questions(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String submission) {
        return watch.suggestions(find(me, id), slug, RoomDoor.parse(submission));
    }

    @PostMapping(path = "/api/interviews/{id}/questions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> ask(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestBody QuestionBody posted) {
        watch.ask(underWay(me, id), me, posted.asking());
        return Map.of();
    }

    @PostMapping("/api/interviews/{id}/finish")
    Map<String, Object> finish(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        course.finish(underWay(me, id), me.name());
        return Map.of();
    }

    private Interview underWay(SignedIn me, String id) {
        Interview interview = find(me, id);
        if (interview.stage(clock.instant()) != Interview.Stage.UNDER_WAY) {
            throw new ApiProblem(
                    HttpStatus.CONFLICT,
                    Texts.say("interview.refused.not-under-way"),
                    Texts.say("interview.refused.not-now"));
        }
        return interview;
    }

    /** Somebody else's is as unknown as one that never was. */
    private Interview find(SignedIn me, String id) {
        return RoomDoor.parse(id)
                .flatMap(known -> interviews.seenBy(me.id(), known))
                .orElseThrow(RoomDoor::nothing);
    }

    static long number(String lastEvent) {
        try {
            return Long.parseLong(lastEvent);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
