-- What guests' keys are sealed with: one for all servers of this database, drawn by the first that needs it.
create table house_secret (
    only_one boolean primary key default true check (only_one),
    secret   bytea not null check (length(secret) >= 32)
);
