-- Links that give whoever uses one a role, once. Only the hash of a link's secret is kept.
create table invitation (
    id         uuid primary key,
    token_hash bytea not null unique,
    -- Candidates need none: anybody may sign up.
    role       text not null check (role in ('INTERVIEWER', 'ADMIN')),
    -- For the administrators: whom it is meant for. May be empty.
    note       text not null check (length(note) <= 200),
    -- It is good only while this one is an administrator.
    created_by uuid not null references person (id) on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_by    uuid references person (id) on delete cascade,
    used_at    timestamptz,
    check ((used_by is null) = (used_at is null))
);

create index invitation_created on invitation (created_at desc);
