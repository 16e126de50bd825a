package dev.heaphotel.interview;

import dev.heaphotel.account.SignedIn;
import dev.heaphotel.interview.FollowUps.Suggestion;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.GuestDesk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an interviewer does in an interview that is under way. */
@Service
class Watch {

    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_MODEL = 4000;

    private final Interviews interviews;
    private final InterviewEvents events;
    private final Problems problems;
    private final HintBook hints;
    private final GuestDesk desk;

    Watch(Interviews interviews, InterviewEvents events, Problems problems, HintBook hints, GuestDesk desk) {
        this.interviews = interviews;
        this.events = events;
        this.problems = problems;
        this.hints = hints;
        this.desk = desk;
    }

    /**
     * A question as it is to be asked.
     *
     * @param suggestion its id, where it was suggested
     * @param text       as the interviewer wants to ask it; empty for as it was suggested
     * @param model      the answer hoped for; empty for the suggestion's
     */
    record Asking(String problem, Optional<UUID> submission, String suggestion, String text, String model) {}

    void say(Interview interview, SignedIn me, String text) {
        events.addBy(
                me.id(),
                interview.id(),
                InterviewEvent.Kind.MESSAGE,
                null,
                Map.of("from", me.name(), "text", WrittenText.of(text, LONGEST_MESSAGE)));
    }

    void note(Interview interview, SignedIn me, String text) {
        events.addBy(
                me.id(),
                interview.id(),
                InterviewEvent.Kind.NOTE,
                null,
                Map.of("text", WrittenText.of(text, LONGEST_MESSAGE)));
    }

    @Transactional
    public void addTime(Interview interview, SignedIn me, int minutes) {
        interviews.addMinutes(interview.id(), minutes);
        events.addBy(
                me.id(),
                interview.id(),
                InterviewEvent.Kind.TIME_ADDED,
                null,
                Map.of("minutes", minutes, "by", me.name()));
    }

    /** @return whether there was one left */
    boolean giveHint(Interview interview, SignedIn me, String slug) {
        Problem problem = problems.of(interview, slug).orElseThrow(RoomDoor::nothing);
        return hints.open(interview.id(), problem, me.id(), me.name()).isPresent();
    }

    /** @param submission empty for what can be asked about the problem alone */
    List<Suggestion> suggestions(Interview interview, String slug, Optional<UUID> submission) {
        Problem problem = problems.of(interview, slug).orElseThrow(RoomDoor::nothing);
        return FollowUps.of(
                problem, submission.filter(id -> isOf(interview, id)).flatMap(desk::judgement));
    }

    private boolean isOf(Interview interview, UUID submission) {
        return interviews
                .ofSubmission(submission)
                .filter(interview.id()::equals)
                .isPresent();
    }

    @Transactional
    public void ask(Interview interview, SignedIn me, Asking asking) {
        Optional<Suggestion> suggested = suggestions(interview, asking.problem(), asking.submission()).stream()
                .filter(each -> each.id().equals(asking.suggestion()))
                .findFirst();
        String text = asking.text().isBlank() ? suggested.map(Suggestion::text).orElse("") : asking.text();
        String model = asking.model().isBlank()
                ? suggested.map(Suggestion::model).orElse("")
                : WrittenText.of(asking.model(), LONGEST_MODEL);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", suggested.map(Suggestion::id).orElse("own"));
        body.put("from", me.name());
        body.put("text", WrittenText.of(text, LONGEST_MESSAGE));
        body.put("choices", suggested.map(Suggestion::choices).orElse(List.of()));
        body.put("model", model);
        body.put(
                "submission",
                asking.submission()
                        .filter(id -> isOf(interview, id))
                        .map(UUID::toString)
                        .orElse(null));
        events.addBy(me.id(), interview.id(), InterviewEvent.Kind.QUESTION, asking.problem(), body);
    }
}
