-- Submissions of one problem judged again by another version of it, as a set: looked at first, then applied or dropped.
create table rejudging (
    id         uuid primary key,
    problem    text not null,
    version    text not null,
    asked_by   uuid not null,
    asked_at   timestamptz not null,
    settled_at timestamptz,
    -- Of a settled one: whether its verdicts took the place of those before.
    applied    boolean
);
create index rejudging_problem on rejudging (problem, asked_at desc);

create table rejudged_submission (
    rejudging   uuid not null references rejudging (id) on delete cascade,
    submission  uuid not null references submission (id) on delete cascade,
    ticket      uuid not null unique,
    -- As it was when the set was begun.
    before      text not null,
    after       text,
    result      text,
    finished_at timestamptz,
    primary key (rejudging, submission)
);

-- What a submission was told before a rejudging was applied.
create table former_verdict (
    id          bigint generated always as identity primary key,
    submission  uuid not null references submission (id) on delete cascade,
    rejudging   uuid not null references rejudging (id),
    version     text,
    verdict     text not null,
    result      text not null,
    replaced_at timestamptz not null
);
create index former_verdict_submission on former_verdict (submission, replaced_at desc);
