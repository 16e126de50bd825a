package dev.heaphotel.judge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the queue. */
@Repository
public class QueueLook {

    private final JdbcClient database;
    private final Clock clock;

    QueueLook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public QueueFigures now() {
        return database.sql("""
            select count(*) filter (where not task.picked) as waiting,
                   count(*) filter (where task.picked) as judging,
                   min(coalesce(turn.arrived_at, task.execution_time)) filter (where not task.picked) as oldest
            from scheduled_tasks task left join judge_turn turn on turn.ticket = task.task_instance
            where task.task_name = 'judge'\
            """).query((row, number) -> figures(row)).single();
    }

    private QueueFigures figures(ResultSet row) throws SQLException {
        Optional<Duration> oldest = Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                .map(arrived -> Duration.between(arrived.toInstant(), clock.instant()))
                .map(waited -> waited.isNegative() ? Duration.ZERO : waited);
        return new QueueFigures(row.getLong("waiting"), row.getLong("judging"), oldest);
    }
}
