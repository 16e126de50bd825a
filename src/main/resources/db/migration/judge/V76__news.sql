-- What happens to tickets on a runner, in order, until a server with pages has taken it to those whom it concerns.
create table judge_news (
    id       bigint generated always as identity primary key,
    ticket   uuid not null,
    -- Name of the event or of the step.
    kind     text not null,
    -- JSON.
    body     text not null,
    -- Attempts to hear of it that came to nothing.
    failures int not null default 0,
    -- When it is to be told again.
    not_before timestamptz not null default now()
);

create index judge_news_ticket on judge_news (ticket, id);
