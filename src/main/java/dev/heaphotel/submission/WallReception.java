package dev.heaphotel.submission;

import dev.heaphotel.judge.Admission;
import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.JudgeTicket;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.WallAim;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes in who wants to see a program of theirs run until its heap is full. */
@Service
class WallReception {

    /** Each takes a slot for up to half a minute; so many of one owner's may wait or run. */
    private static final long MOST_OPEN = 5;

    private final Submissions submissions;
    private final WallRuns runs;
    private final JudgeQueue queue;
    private final JsonMapper json;

    WallReception(Submissions submissions, WallRuns runs, JudgeQueue queue, JsonMapper json) {
        this.submissions = submissions;
        this.runs = runs;
        this.queue = queue;
        this.json = json;
    }

    /**
     * Queues it, or answers the one there is.
     *
     * @throws ApiProblem 404 for what is not the visitor's, 409 where there is nothing to run, 429 where too many wait
     */
    @Transactional
    public WallRun ask(String id, Visitor visitor) {
        Submission submission = find(id).filter(found -> found.isOf(visitor))
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        "No such submission",
                        "There is no submission \"" + id
                                + "\" of yours. Only who handed a program in may run it into the wall."));
        Optional<Judgement> judgement = judgement(submission);
        WallAim aim = judgement.flatMap(WallAim::of).orElseThrow(WallReception::nothing);
        UUID ticket = UUID.randomUUID();
        if (runs.begin(submission.id(), ticket)) {
            enqueue(submission, judgement.get(), aim, ticket, visitor);
        }
        return runs.of(submission.id()).orElseThrow();
    }

    private void enqueue(Submission submission, Judgement judgement, WallAim aim, UUID ticket, Visitor visitor) {
        JudgeTicket wall = JudgeTicket.wall(
                        ticket,
                        submission.problem(),
                        submission.version().orElse(null),
                        submission.source(),
                        judgement.seed(),
                        aim)
                .under(null, submission.conditions().heapMib());
        if (queue.enqueue(wall, visitor.owner()) instanceof Admission.Full full) {
            throw TooBusy.house(full.waiting(), queue.untilTurnOf(visitor.owner()));
        }
        long open = runs.openOfOwnerOf(submission.id());
        if (open > MOST_OPEN) {
            throw TooBusy.visitor(open - 1, queue.untilTurnOf(visitor.owner()));
        }
    }

    /** What would be run; empty where there is nothing to run. */
    Optional<WallAim> aim(Submission submission, Judgement judgement) {
        return submission.kind() == Depth.SUBMIT ? WallAim.of(judgement) : Optional.empty();
    }

    private Optional<Judgement> judgement(Submission submission) {
        return submission
                .result()
                .filter(done -> submission.kind() == Depth.SUBMIT)
                .map(result -> json.readValue(result, Judgement.class));
    }

    /** Empty for what is no id, too. */
    Optional<Submission> find(String id) {
        try {
            return submissions.findById(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static ApiProblem nothing() {
        return new ApiProblem(
                HttpStatus.CONFLICT, Texts.say("submission.hit.nothing"), Texts.say("submission.hit.nothing-weighed"));
    }
}
