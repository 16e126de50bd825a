package dev.heaphotel.practice;

import dev.heaphotel.judge.Judgement.ClaimRow;
import dev.heaphotel.judge.JudgementFinished;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What submissions predicted, and how that stood to what was measured. */
@Repository
class Predictions {

    private final JdbcClient database;

    Predictions(JdbcClient database) {
        this.database = database;
    }

    /** @param leaning as {@link dev.heaphotel.feedback.Leaning} words it */
    record Prediction(UUID submission, String said, String measured, String leaning) {}

    /** The first judgement counts. What is judged but nobody's submission predicts nothing. */
    @EventListener
    @Transactional
    public void finished(JudgementFinished event) {
        ClaimRow claim = event.judgement().claim();
        if (claim == null || claim.leaning() == null || claim.measured() == null) {
            return;
        }
        database.sql("""
                        insert into prediction (submission, said, measured, leaning)
                        select id, :said, :measured, :leaning from submission where id = :id
                        on conflict do nothing""")
                .param("id", event.ticket())
                .param("said", claim.said())
                .param("measured", claim.measured())
                .param("leaning", claim.leaning())
                .update();
    }

    /** By submission; those that predicted nothing are not there. */
    Map<UUID, Prediction> of(Collection<UUID> submissions) {
        Map<UUID, Prediction> found = new HashMap<>();
        database.sql("select submission, said, measured, leaning from prediction where submission = any(:ids)")
                .param("ids", submissions.toArray(UUID[]::new))
                .query(Prediction.class)
                .list()
                .forEach(each -> found.put(each.submission(), each));
        return found;
    }
}
