-- What a package's own programs are measured as: one row for each program, seed and JVM that somebody asked for.
create table package_example_result (
    -- SHA-256 of the source and everything of the package that a measurement depends on.
    program     text not null,
    seed        bigint not null,
    -- Version of the JVM that runs programs.
    jvm         text not null,
    -- Slug, for whoever reads this table.
    problem     text not null,
    ticket      uuid not null unique,
    -- The judgement's JSON; none while it waits, and none where our machinery failed.
    result      text,
    finished_at timestamptz,
    primary key (program, seed, jvm)
);

-- As before, and what the owner 'background' wants is taken up when nobody else waits.
create or replace view judge_line as
with open as (
    select task.task_instance                              as ticket,
           task.picked,
           coalesce(turn.owner, task.task_instance)        as owner,
           coalesce(turn.arrived_at, task.execution_time)  as arrived_at
    from scheduled_tasks task
             left join judge_turn turn on turn.ticket = task.task_instance
    where task.task_name = 'judge'
), counted as (
    select open.*,
           count(*) filter (where picked) over (partition by owner)
               + row_number() over (partition by owner, picked order by arrived_at, ticket) as round
    from open
), last_turn as (
    select owner, max(ended_at) as ended_at
    from judge_turn
    where owner in (select owner from open)
    group by owner
)
select ticket,
       owner,
       row_number() over (order by owner = 'background', round, greatest(arrived_at, ended_at), arrived_at, ticket) as place
from counted
         left join last_turn using (owner)
where not picked;
