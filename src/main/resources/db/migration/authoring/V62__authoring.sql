-- What was offered to candidates, and when. A version that was published twice has two numbers.
create table publication (
    slug         text not null,
    number       integer not null check (number > 0),
    version      text not null references package_version (version),
    published_at timestamptz not null,
    -- Null for what came with the server.
    published_by uuid,
    note         text not null default '',
    primary key (slug, number)
);

-- What is offered now, and what is not any more.
create table shelf (
    slug       text primary key,
    number     integer not null,
    retired_at timestamptz,
    -- Instead of the package's own place on the path; null for that.
    place      integer check (place between 1 and 999),
    foreign key (slug, number) references publication (slug, number)
);

-- Grows with every change of the shelf: other servers see by it that theirs is old.
create sequence shelf_change;

-- What an author is writing.
create table package_draft (
    id         uuid primary key,
    slug       text not null,
    -- JSON: path below the package's folder to text
    files      text not null,
    -- The version it began as a copy of; null for one that began from the template.
    copy_of    text,
    revision   bigint not null default 1,
    begun_by   uuid not null,
    begun_at   timestamptz not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);

-- Every example of one version judged as a candidate's program is.
create table proof (
    id          uuid primary key,
    slug        text not null,
    version     text not null references package_version (version),
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    finished_at timestamptz
);
create index proof_version on proof (version, asked_at desc);
create index proof_slug on proof (slug, asked_at desc);

create table proof_example (
    proof       uuid not null references proof (id) on delete cascade,
    file        text not null,
    ticket      uuid not null unique,
    begun_at    timestamptz,
    finished_at timestamptz,
    -- Runnable threads for each processor when it was done, 1 at least: so many times longer than alone it took.
    crowd       double precision,
    -- The judgement's JSON.
    result      text,
    -- What is being done, for whoever watches.
    step        text,
    primary key (proof, file)
);
