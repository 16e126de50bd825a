package dev.heaphotel.interview;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.Conditions;
import dev.heaphotel.submission.GuestDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate does in an interview that is under way. */
@Service
class Room {

    private static final int LONGEST_MESSAGE = 2000;

    private final Interviews interviews;
    private final InterviewEvents events;
    private final Manuscripts manuscripts;
    private final Problems problems;
    private final HintBook hints;
    private final GuestDesk desk;

    Room(
            Interviews interviews,
            InterviewEvents events,
            Manuscripts manuscripts,
            Problems problems,
            HintBook hints,
            GuestDesk desk) {
        this.interviews = interviews;
        this.events = events;
        this.manuscripts = manuscripts;
        this.problems = problems;
        this.hints = hints;
        this.desk = desk;
    }

    /** Something that is only written down. */
    record Deed(InterviewEvent.Kind kind, Map<String, Object> body) {}

    Optional<Problem> problem(Interview interview, String slug) {
        return problems.of(interview, slug);
    }

    Writing write(Interview interview, String slug, Writing.Batch batch) {
        return manuscripts.write(interview, slug, batch);
    }

    /** The submission, its link to the interview and the event appear together. */
    @Transactional
    public UUID handIn(Interview interview, Problem problem, Depth depth, String source, String claim, String address) {
        Integer heap = interview.heapMib().isPresent() ? interview.heapMib().getAsInt() : null;
        Conditions conditions = new Conditions(interview.seed(), heap);
        UUID submission = desk.handIn(problem, depth, source, claim, conditions, interview.guest(address));
        interviews.link(interview.id(), submission, problem.slug());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("submission", submission.toString());
        body.put("claim", claim.isBlank() ? null : claim.strip());
        InterviewEvent.Kind kind = depth == Depth.RUN ? InterviewEvent.Kind.RUN : InterviewEvent.Kind.SUBMITTED;
        if (!claim.isBlank()) {
            events.add(interview.id(), InterviewEvent.Kind.CLAIM, problem.slug(), Map.of("said", claim.strip()));
        }
        events.add(interview.id(), kind, problem.slug(), body);
        return submission;
    }

    /** Whether it was handed in here. */
    boolean holds(Interview interview, UUID submission) {
        return interviews
                .ofSubmission(submission)
                .filter(interview.id()::equals)
                .isPresent();
    }

    @Transactional
    public void wall(Interview interview, UUID submission, String address) {
        desk.wall(submission, interview.guest(address));
        String slug = desk.find(submission).map(GuestDesk.Handed::problem).orElseThrow();
        events.add(interview.id(), InterviewEvent.Kind.WALL, slug, Map.of("submission", submission.toString()));
    }

    /** @return how many are open now */
    int openHint(Interview interview, Problem problem) {
        hints.open(interview.id(), problem, null, "candidate");
        return hints.opened(interview.id(), problem.slug());
    }

    void note(Interview interview, String slug, Deed deed) {
        events.add(interview.id(), deed.kind(), slug, deed.body());
    }

    void say(Interview interview, String text) {
        events.add(
                interview.id(),
                InterviewEvent.Kind.MESSAGE,
                null,
                Map.of("from", "candidate", "text", WrittenText.of(text, LONGEST_MESSAGE)));
    }

    void answer(Interview interview, long question, String text) {
        InterviewEvent asked = events.of(interview.id(), InterviewEvent.Kind.QUESTION).stream()
                .filter(each -> each.id() == question)
                .findFirst()
                .orElseThrow(RoomDoor::nothing);
        events.add(
                interview.id(),
                InterviewEvent.Kind.ANSWER,
                asked.problem().orElse(null),
                Map.of("question", question, "text", WrittenText.of(text, LONGEST_MESSAGE)));
    }
}
