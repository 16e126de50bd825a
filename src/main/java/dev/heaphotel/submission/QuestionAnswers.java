package dev.heaphotel.submission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The latest answer to each question about a submission. */
@Repository
class QuestionAnswers {

    private final JdbcClient database;
    private final Clock clock;

    QuestionAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param question its id
     * @param said     the answer as it was understood
     */
    record Given(String question, String said, boolean right) {}

    /** Takes the place of an earlier answer to the same question. */
    void keep(UUID submission, Given given) {
        database.sql("""
                        insert into question_answer (submission, question, answer, is_right, answered_at) values (?, ?, ?, ?, ?)
                        on conflict (submission, question) do update
                        set answer = excluded.answer, is_right = excluded.is_right, answered_at = excluded.answered_at""")
                .params(
                        submission,
                        given.question(),
                        given.said(),
                        given.right(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Given> of(UUID submission) {
        return database.sql(
                        "select question, answer as said, is_right as \"right\" from question_answer where submission = ?")
                .param(submission)
                .query(Given.class)
                .list();
    }

    void forget(UUID submission) {
        database.sql("delete from question_answer where submission = ?")
                .param(submission)
                .update();
    }
}
