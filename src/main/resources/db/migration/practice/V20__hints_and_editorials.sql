-- Who opened which hint. Two requests at once may leave the same hint twice: readers count the highest.
create table hint_opened (
    problem   text not null,
    -- From 1.
    hint      int not null check (hint >= 1),
    -- Whose it is, as for a submission: a person, or the guest cookie.
    person    uuid,
    guest     text,
    opened_at timestamptz not null,
    check (person is not null or guest is not null)
);

create index hint_opened_person on hint_opened (person, problem) where person is not null;
create index hint_opened_guest on hint_opened (guest, problem) where guest is not null;

-- Who gave up a problem and read its editorial.
create table editorial_opened (
    problem   text not null,
    person    uuid,
    guest     text,
    opened_at timestamptz not null,
    check (person is not null or guest is not null)
);

create index editorial_opened_person on editorial_opened (person, problem) where person is not null;
create index editorial_opened_guest on editorial_opened (guest, problem) where guest is not null;
