package dev.heaphotel.submission;

import dev.heaphotel.judge.JudgementBegan;
import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.judge.JudgementProgressed;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what the queue says of a submission. Tickets that are nobody's submission (an author's proof) pass by. */
@Component
class Chronicle {

    private static final Logger log = LoggerFactory.getLogger(Chronicle.class);

    private final Submissions submissions;
    private final Steps steps;
    private final JsonMapper json;
    private final Clock clock;

    Chronicle(Submissions submissions, Steps steps, JsonMapper json, Clock clock) {
        this.submissions = submissions;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
    }

    /** What an earlier attempt said is forgotten: it will be said again. */
    @EventListener
    @Transactional
    public void began(JudgementBegan event) {
        Optional<Submission> waiting = submissions.findById(event.ticket()).filter(submission -> !submission.isDone());
        waiting.ifPresent(submission -> {
            submission.begin(clock.instant());
            steps.forget(submission.id());
        });
    }

    /** A step that cannot be written costs a watcher a line, never a candidate the verdict. */
    @EventListener
    public void progressed(JudgementProgressed event) {
        try {
            steps.add(event.ticket(), event.step().name(), json.writeValueAsString(event.step()));
        } catch (DataAccessException e) {
            log.warn("A step of submission {} was not written: {}", event.ticket(), e.getMessage());
        }
    }

    /** Before anybody else hears of it: who does finds the verdict here. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void finished(JudgementFinished event) {
        submissions
                .findById(event.ticket())
                .ifPresent(submission -> submission.finish(
                        event.judgement().verdict(), json.writeValueAsString(event.judgement()), clock.instant()));
    }
}
