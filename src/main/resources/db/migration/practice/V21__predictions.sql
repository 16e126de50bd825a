-- What a submission predicted and what was measured.
create table prediction (
    submission uuid primary key references submission (id) on delete cascade,
    said       text not null,
    -- The class, or each axis's; empty where the claim could not be read.
    measured   text not null,
    leaning    text not null check (leaning in ('right', 'too-low', 'too-high', 'mixed', 'unclear'))
);
