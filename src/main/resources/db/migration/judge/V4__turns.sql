-- Whose turn it is: one row for each ticket, kept for a day after its end, because the end of an owner's last turn decides
-- when the next one comes, and the latest turns tell how long one takes.
create table judge_turn (
    -- scheduled_tasks.task_instance
    ticket     text primary key,
    -- Those who share a turn: a person, a guest, an address.
    owner      text not null,
    arrived_at timestamptz not null,
    -- Of the latest attempt.
    began_at   timestamptz,
    ended_at   timestamptz
);

create index judge_turn_owner on judge_turn (owner, ended_at);
create index judge_turn_ended on judge_turn (ended_at);

-- The tickets that wait, in the order in which they are taken up. First everybody's next one, then everybody's second, and
-- so on; what is being judged counts as its owner's next one. Within such a round comes first who has waited longest since
-- arriving or since the end of the last turn. So an owner of two hundred delays another's ticket by one of them at most:
-- it may be running or stand before it, and the next one stands behind. Nobody waits for ever: whoever comes later stands
-- behind those whose turn it already is.
create view judge_line as
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
       row_number() over (order by round, greatest(arrived_at, ended_at), arrived_at, ticket) as place
from counted
         left join last_turn using (owner)
where not picked;
