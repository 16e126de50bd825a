-- The latest answer to each follow-up question. It belongs to the submission, and so to whoever the submission belongs to.
create table question_answer (
    submission  uuid not null references submission (id) on delete cascade,
    -- Question.id: the series is made anew from the submission's result whenever it is shown.
    question    text not null,
    -- As it was understood.
    answer      text not null,
    is_right    boolean not null,
    answered_at timestamptz not null,
    primary key (submission, question)
);
