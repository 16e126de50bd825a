-- What a submission predicted and what was measured.
create table prediction (
    submission uuid primary key references submission (id) on delete cascade,
    said       text not null,
    -- The class, or each axis's; empty where the claim could not be read.
    measured   text not null,
    leaning    text not null check (leaning in ('right', 'too-low', 'too-high', 'mixed', 'unclear'))
);

-- How a planted mistake of a package was judged here, for its editorial.
create table planted_mistake (
    -- The ticket it was judged under, made of all that decides the figures: what changes is weighed anew.
    ticket   uuid primary key,
    problem  text not null,
    -- Below the package's folder.
    file     text not null,
    result   text,
    asked_at timestamptz not null
);
