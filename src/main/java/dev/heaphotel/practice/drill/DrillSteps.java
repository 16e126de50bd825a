package dev.heaphotel.practice.drill;

import dev.heaphotel.submission.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What visitors did in drills, oldest first. */
@Repository
class DrillSteps {

    /** Wrong answers that are kept of one drill: the newest ones. */
    static final int MOST_WRONG = 99;

    private static final String OWNED = "(person = cast(:person as uuid) or guest = cast(:guest as text))";

    private final JdbcClient database;
    private final Clock clock;

    DrillSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Step> of(Visitor visitor) {
        return database.sql("select drill, step, said, submission, at from drill_step where " + OWNED + " order by id")
                .params(owner(visitor))
                .query(DrillSteps::read)
                .list();
    }

    Progress of(Visitor visitor, String drill) {
        return Progress.of(
                of(visitor).stream().filter(step -> step.drill().equals(drill)).toList());
    }

    /** Each is taken once; only wrong answers come again, and a program that is taken to the desk again is there since then. */
    @Transactional
    public void take(Visitor visitor, String drill, Step.What what, String said) {
        if (what == Step.What.ACCUSED) {
            forget(visitor, drill, what, MOST_WRONG - 1);
        } else if (what == Step.What.MENDING) {
            forget(visitor, drill, what, 0);
        }
        database.sql("""
                        insert into drill_step (drill, step, said, person, guest, at)
                        select :drill, :step, :said, cast(:person as uuid), cast(:guest as text), :now
                        where :again or not exists (
                            select from drill_step where drill = :drill and step = :step and\s""" + OWNED + ")")
                .params(owner(visitor))
                .param("drill", drill)
                .param("step", what.name())
                .param("said", said)
                .param("again", what == Step.What.ACCUSED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All but the newest so many. */
    private void forget(Visitor visitor, String drill, Step.What what, int newest) {
        database.sql("delete from drill_step where id in (select id from drill_step where drill = :drill"
                        + " and step = :step and " + OWNED + " order by id desc offset :newest)")
                .params(owner(visitor))
                .param("drill", drill)
                .param("step", what.name())
                .param("newest", newest)
                .update();
    }

    /**
     * Only where whoever handed the submission in knew the answer to the drill by then, and had not mended it yet.
     *
     * @return whether that is so
     */
    @Transactional
    public boolean mended(UUID submission, String drill) {
        int taken = database.sql("""
                        insert into drill_step (drill, step, submission, person, guest, at)
                        select :drill, 'MENDED', s.id, s.person, s.guest, :now from submission s
                        where s.id = :id
                          and exists (select from drill_step known
                                      where known.drill = :drill and known.step in ('FOUND', 'SHOWN') and known.at <= s.created_at
                                        and (known.person = s.person or known.guest = s.guest))
                          and not exists (select from drill_step done
                                          where done.drill = :drill and done.step = 'MENDED'
                                            and (done.person = s.person or done.guest = s.guest))""")
                .param("id", submission)
                .param("drill", drill)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return taken > 0;
    }

    /** What somebody handed in to be judged in full. */
    record HandedIn(String problem, String source) {}

    /** Empty for a run, and for what is nobody's submission. */
    Optional<HandedIn> handedIn(UUID submission) {
        return database.sql("select problem, source from submission where id = ? and kind = 'SUBMIT'")
                .param(submission)
                .query(HandedIn.class)
                .optional();
    }

    void adopt(String guest, UUID person) {
        database.sql("update drill_step set person = ?, guest = null where guest = ?")
                .params(person, guest)
                .update();
    }

    void forget(UUID person) {
        database.sql("delete from drill_step where person = ?").param(person).update();
    }

    List<Step> of(UUID person) {
        return of(new Visitor(Optional.of(person), Optional.empty(), false, ""));
    }

    private static Map<String, @Nullable Object> owner(Visitor visitor) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("person", visitor.person().orElse(null));
        values.put("guest", visitor.guest().orElse(null));
        return values;
    }

    private static Step read(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getString("drill"),
                Step.What.valueOf(row.getString("step")),
                row.getString("said"),
                Optional.ofNullable(row.getObject("submission", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
