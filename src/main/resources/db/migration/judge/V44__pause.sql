-- While there is a row no server takes up a ticket.
create table judge_pause (
    only_one boolean primary key default true check (only_one),
    since    timestamptz not null,
    -- Said to those who wait; may be empty.
    why      text not null check (length(why) <= 200)
);
