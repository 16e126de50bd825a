-- A submission's program run until its heap is full: once, or again where our machinery failed.
create table wall_run (
    submission  uuid primary key references submission (id) on delete cascade,
    -- Of the latest try.
    ticket      uuid not null unique,
    state       text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    -- The report's JSON.
    result      text,
    created_at  timestamptz not null,
    finished_at timestamptz,
    check ((state = 'DONE') = (result is not null))
);

create index wall_run_waiting on wall_run (created_at) where state in ('QUEUED', 'RUNNING');

-- Sizes as they were tried, for everybody who watches or comes late.
create table wall_step (
    id     bigint generated always as identity primary key,
    ticket uuid not null references wall_run (ticket) on delete cascade on update cascade,
    data   text not null
);

create index wall_step_ticket on wall_step (ticket, id);
