create table submission (
    id          uuid primary key,
    problem     text not null,
    source      text not null,
    claim       text,
    kind        text not null check (kind in ('RUN', 'SUBMIT')),
    state       text not null check (state in ('QUEUED', 'RUNNING', 'DONE')),
    verdict     text,
    -- The judgement's JSON as it was first said: text, not jsonb, which would reorder it.
    result      text,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    -- Whose it is: a person, else the guest cookie, else the address alone.
    person      uuid,
    guest       text,
    address     text not null,
    check ((state = 'DONE') = (verdict is not null and result is not null and finished_at is not null))
);

create index submission_guest on submission (guest, created_at desc) where guest is not null;
create index submission_person on submission (person, created_at desc) where person is not null;
create index submission_waiting on submission (created_at) where state = 'QUEUED';

-- What happened while it was judged, for everybody who watches or comes late.
create table submission_step (
    id         bigint generated always as identity primary key,
    submission uuid not null references submission (id) on delete cascade,
    name       text not null,
    data       text not null
);

create index submission_step_submission on submission_step (submission, id);
