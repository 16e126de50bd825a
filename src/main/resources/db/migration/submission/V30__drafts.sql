-- What somebody is writing for a problem: one text, with a revision that grows with each change of it.
create table draft (
    problem  text not null,
    -- Whose it is: a person, else the guest cookie. A guest's becomes a person's by an update of these two.
    person   uuid,
    guest    text,
    owner    text not null generated always as (coalesce('person ' || person::text, 'guest ' || guest)) stored,
    source   text not null,
    revision bigint not null,
    saved_at timestamptz not null,
    check ((person is null) <> (guest is null)),
    primary key (owner, problem)
);

-- Texts that a draft was before another one took its place: the loser of a conflict, what a restored attempt replaced.
create table draft_aside (
    id           uuid primary key,
    problem      text not null,
    person       uuid,
    guest        text,
    owner        text not null generated always as (coalesce('person ' || person::text, 'guest ' || guest)) stored,
    source       text not null,
    set_aside_at timestamptz not null,
    check ((person is null) <> (guest is null))
);

create index draft_aside_owner on draft_aside (owner, problem, set_aside_at desc);
