-- What somebody did in a drill, step by step. How far they are is read from it; two requests at once may leave a step twice.
create table drill_step (
    id         bigint generated always as identity primary key,
    drill      text not null,
    step       text not null check (step in ('GUESSED', 'OPENED', 'ACCUSED', 'FOUND', 'SHOWN', 'MENDING', 'MENDED')),
    -- What was answered; empty where nothing is.
    said       text not null default '',
    -- By which it was mended.
    submission uuid references submission (id) on delete cascade,
    -- Whose it is: a person, else the guest cookie. A guest's becomes a person's by an update of these two.
    person     uuid,
    guest      text,
    at         timestamptz not null,
    check ((person is null) <> (guest is null))
);

create index drill_step_person on drill_step (person, drill) where person is not null;
create index drill_step_guest on drill_step (guest, drill) where guest is not null;
