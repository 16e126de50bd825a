package dev.heaphotel.judge;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;

/**
 * Takes tickets up in the order of the view {@code judge_line}, and none while {@link Pausing} holds them: so in every JVM that
 * shares the database.
 */
final class FairOrder extends PostgreSqlJdbcCustomization {

    FairOrder() {
        super(true, true); // Select, lock and mark in one transaction, with the select from here; times in UTC.
    }

    @Override
    public String createGenericSelectForUpdateQuery(
            String tableName, int limit, String andCondition, boolean orderByPriority) {
        return "select task.* from " + tableName + " task left join judge_line line on line.ticket = task.task_instance"
                + " where picked = ? and execution_time <= ? and not exists (select 1 from judge_pause) " + andCondition
                + " order by line.place" + getQueryLimitPart(limit) + " for update of task skip locked";
    }
}
