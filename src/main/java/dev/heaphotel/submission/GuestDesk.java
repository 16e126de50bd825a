package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.ApiProblem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Handing in for features whose guests are named by a key of the feature's own, under conditions that the feature sets. What is
 * handed in here stands in nobody's list and is never judged again.
 */
@Service
public class GuestDesk {

    private final Reception reception;
    private final WallReception walls;
    private final Submissions submissions;
    private final JudgeQueue queue;
    private final JdbcClient database;
    private final JsonMapper json;

    GuestDesk(
            Reception reception,
            WallReception walls,
            Submissions submissions,
            JudgeQueue queue,
            JdbcClient database,
            JsonMapper json) {
        this.reception = reception;
        this.walls = walls;
        this.submissions = submissions;
        this.queue = queue;
        this.database = database;
        this.json = json;
    }

    /** A submission as it was handed in. */
    public record Handed(String problem, Depth kind, String source, Optional<String> claim) {}

    /**
     * In the caller's transaction, if there is one; then rows may refer to it.
     *
     * @param claim empty for none
     * @throws ApiProblem 400, 413 or 429 where it is not taken
     */
    @Transactional
    public UUID handIn(
            Problem problem, Depth kind, String source, String claim, Conditions conditions, Visitor visitor) {
        String said = claim.strip();
        SourceRules.check(source, said);
        HandIn handIn = new HandIn(
                problem.slug(),
                problem.version(),
                kind,
                source,
                Optional.of(said).filter(some -> !some.isEmpty()),
                conditions);
        UUID id = reception.accept(handIn, visitor).id();
        submissions.flush();
        return id;
    }

    /** @throws ApiProblem 413 or 400 for a text that is no source */
    public void check(String source) {
        SourceRules.check(source, "");
    }

    /**
     * Runs it until its heap is full.
     *
     * @throws ApiProblem 404, 409 or 429
     */
    @Transactional
    public void wall(UUID submission, Visitor visitor) {
        walls.ask(submission.toString(), visitor);
    }

    public Optional<Handed> find(UUID submission) {
        return submissions
                .findById(submission)
                .map(each -> new Handed(each.problem(), each.kind(), each.source(), each.claim()));
    }

    /** Once it has one. */
    public Optional<Judgement> judgement(UUID submission) {
        return submissions
                .findById(submission)
                .flatMap(Submission::result)
                .map(result -> json.readValue(result, Judgement.class));
    }

    /** All that the guest handed in is gone. */
    @Transactional
    public void forget(String guest) {
        queue.withdraw(Visitor.owner(guest));
        database.sql("delete from submission where guest = ?").param(guest).update();
    }
}
