-- What an interviewer sets up again and again. Every candidate of it gets the same versions and the same seed.
create table interview_template (
    id         uuid primary key,
    owner      uuid not null references person (id) on delete cascade,
    name       text not null check (length(name) between 1 and 80),
    minutes    int not null check (minutes between 5 and 480),
    -- Any of hints, claim, wall, editorial.
    help       text[] not null check (help <@ array ['hints', 'claim', 'wall', 'editorial']),
    -- Null: what each problem says.
    heap_mib   int check (heap_mib between 16 and 4096),
    seed       bigint not null,
    -- The scorecard: [{"name": "...", "description": "..."}]; null: the usual skills.
    skills     jsonb,
    created_at timestamptz not null
);

create index interview_template_owner on interview_template (owner, created_at desc);

create table interview_template_problem (
    template uuid not null references interview_template (id) on delete cascade,
    -- From 1.
    place    int not null,
    slug     text not null,
    version  text not null,
    primary key (template, place),
    unique (template, slug)
);

-- One candidate's interview. Not begun while started_at is null; over once ended_at is not.
create table interview (
    id             uuid primary key,
    template       uuid references interview_template (id) on delete set null,
    owner          uuid not null references person (id) on delete cascade,
    -- Empty once anonymised.
    candidate_name text not null check (length(candidate_name) <= 80),
    minutes        int not null check (minutes between 5 and 480),
    added_minutes  int not null default 0 check (added_minutes between 0 and 480),
    help           text[] not null check (help <@ array ['hints', 'claim', 'wall', 'editorial']),
    heap_mib       int check (heap_mib between 16 and 4096),
    seed           bigint not null,
    skills         jsonb,
    -- SHA-256 of the link's secret, which is kept nowhere.
    link_hash      bytea not null unique,
    -- Within these somebody may join; whoever has joined stays until the time is up.
    link_from      timestamptz not null,
    link_until     timestamptz not null,
    revoked_at     timestamptz,
    consented_at   timestamptz,
    started_at     timestamptz,
    ended_at       timestamptz,
    -- When the candidate's data is to go; null: by the house's setting.
    keep_until     timestamptz,
    anonymised_at  timestamptz,
    created_at     timestamptz not null,
    check (link_from < link_until),
    check (started_at is null or consented_at is not null),
    check (ended_at is null or started_at is not null)
);

create index interview_owner on interview (owner, created_at desc);
create index interview_template_of on interview (template) where template is not null;
create index interview_under_way on interview (started_at) where started_at is not null and ended_at is null;

-- What the candidate is asked to solve, and the text as it stands: every edit up to the revision is applied.
create table interview_problem (
    interview  uuid not null references interview (id) on delete cascade,
    -- From 1.
    place      int not null,
    slug       text not null,
    version    text not null,
    source     text not null,
    -- How many edits were made.
    revision   bigint not null default 0,
    -- The latest batch of edits: sent again after an answer was lost, it is not applied again.
    last_batch uuid,
    primary key (interview, place),
    unique (interview, slug)
);

-- Other interviewers who may watch and review.
create table interview_watcher (
    interview uuid not null references interview (id) on delete cascade,
    person    uuid not null references person (id) on delete cascade,
    shared_at timestamptz not null,
    primary key (interview, person)
);

create index interview_watcher_person on interview_watcher (person);

-- Who looks on right now; the candidate is shown them.
create table interview_presence (
    interview uuid not null references interview (id) on delete cascade,
    person    uuid not null references person (id) on delete cascade,
    -- One for each open page.
    page      uuid not null,
    seen_at   timestamptz not null,
    primary key (interview, person, page)
);

-- Everything that happened, in the order of ids, which is that of the commits within one interview. Edits that were typed while
-- the network was down come late: their at is when they were typed.
create table interview_event (
    id        bigint generated always as identity primary key,
    interview uuid not null references interview (id) on delete cascade,
    at        timestamptz not null,
    -- InterviewEvent.Kind, in lower case with hyphens.
    kind      text not null check (kind in (
        'joined', 'consented', 'opened', 'edit', 'paste', 'idle', 'back', 'run', 'submitted', 'verdict', 'claim', 'hint',
        'editorial', 'wall', 'message', 'question', 'answer', 'time-added', 'watcher-joined', 'watcher-left', 'note', 'finished')),
    -- Slug, where it is about one.
    problem   text,
    -- Whose it is among the interviewers: of notes, which nobody else sees, messages, questions, hints given.
    person    uuid references person (id) on delete set null,
    body      jsonb not null
);

create index interview_event_interview on interview_event (interview, id);

-- What was handed in during an interview.
create table interview_submission (
    interview  uuid not null references interview (id) on delete cascade,
    submission uuid primary key references submission (id) on delete cascade,
    problem    text not null
);

create index interview_submission_interview on interview_submission (interview);
