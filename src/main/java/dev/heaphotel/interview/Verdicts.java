package dev.heaphotel.interview;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.submission.GuestDesk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes verdicts into the interview in which the program was handed in. */
@Component
class Verdicts {

    private final Interviews interviews;
    private final InterviewEvents events;
    private final GuestDesk desk;
    private final JdbcClient database;

    Verdicts(Interviews interviews, InterviewEvents events, GuestDesk desk, JdbcClient database) {
        this.interviews = interviews;
        this.events = events;
        this.desk = desk;
        this.database = database;
    }

    /** A judgement may come twice; it is told once. */
    @EventListener
    @Transactional
    public void finished(JudgementFinished event) {
        UUID submission = event.ticket();
        interviews.ofSubmission(submission).ifPresent(interview -> {
            events.queue(interview);
            if (!isTold(interview, submission)) {
                desk.find(submission)
                        .ifPresent(handed -> events.add(
                                interview,
                                InterviewEvent.Kind.VERDICT,
                                handed.problem(),
                                body(submission, handed, event.judgement())));
            }
        });
    }

    private boolean isTold(UUID interview, UUID submission) {
        return database.sql("""
            select exists (select 1 from interview_event
                           where interview = ? and kind = 'verdict' and body ->> 'submission' = ?)\
            """)
                .params(interview, submission.toString())
                .query(Boolean.class)
                .single();
    }

    private static Map<String, @Nullable Object> body(UUID submission, GuestDesk.Handed handed, Judgement judgement) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("submission", submission.toString());
        body.put("verdict", judgement.verdict().name());
        body.put("depth", handed.kind().name());
        body.put("headline", judgement.headline());
        body.put("holder", judgement.held().stream().findFirst().orElse(null));
        body.put("growth", growth(judgement));
        return body;
    }

    private static List<Map<String, @Nullable Object>> growth(Judgement judgement) {
        return judgement.growth().stream()
                .map(row -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("axis", row.axis());
                    one.put("symbol", row.symbol());
                    one.put("lifetime", row.lifetime());
                    one.put("measured", row.measured());
                    one.put("bound", row.bound());
                    one.put("within", row.within());
                    return one;
                })
                .toList();
    }
}
