package dev.heaphotel.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The progress of submissions, in the database, so that a watcher may come late and to any server. */
@Repository
class Steps {

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    /** Does not wait for the disk: a power cut may cost progress lines, and the judgement is then repeated anyway. */
    @Transactional
    public void add(UUID submission, String name, String data) {
        database.sql("set local synchronous_commit = off").update();
        database.sql("""
                        insert into submission_step (submission, name, data)
                        select id, ?, ? from submission where id = ?""").params(name, data, submission).update();
    }

    void forget(UUID submission) {
        database.sql("delete from submission_step where submission = ?")
                .param(submission)
                .update();
    }

    /** In the order in which they happened, those after the given one; 0 means all. */
    List<Step> after(UUID submission, long id) {
        return database.sql("select id, name, data from submission_step where submission = ? and id > ? order by id")
                .params(submission, id)
                .query(Step.class)
                .list();
    }

    /**
     * @param id   grows, also when a submission is judged anew
     * @param name of the server-sent event
     * @param data JSON
     */
    record Step(long id, String name, String data) {}
}
