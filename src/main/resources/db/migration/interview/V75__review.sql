-- What one interviewer thinks; nobody else's to read until it is submitted.
create table scorecard (
    id             uuid primary key,
    interview      uuid not null references interview (id) on delete cascade,
    author         uuid references person (id) on delete set null,
    author_name    text not null,
    -- DECLINED: reads the others' and writes none.
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'DECLINED')),
    -- A JSON list of {"skill", "rating" 1 to 4 or null, "comment"}.
    skills         text not null,
    recommendation text check (recommendation in ('STRONG_YES', 'YES', 'NO', 'STRONG_NO')),
    summary        text not null,
    changed_at     timestamptz not null,
    submitted_at   timestamptz,
    unique (interview, author),
    check ((state = 'SUBMITTED') = (submitted_at is not null))
);

-- Links to a report for who has no account. Only the hash of a link's secret is kept.
create table report_link (
    id         uuid primary key,
    interview  uuid not null references interview (id) on delete cascade,
    token_hash bytea not null unique,
    made_by    uuid references person (id) on delete set null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create index report_link_interview on report_link (interview, made_at desc);
