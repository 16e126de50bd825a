-- Who changed what. Entries outlive accounts, so they hold ids and neither names nor addresses of people.
create table audit_entry (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    -- person.id, without a reference. None: a stranger, or the server itself.
    who    uuid,
    -- A few plain words, the same for every change of the same kind.
    what   text not null check (length(what) between 1 and 60),
    -- A kind and an id, such as 'person 0c5a...' or 'problem lru-cache'.
    about  text not null check (length(about) <= 200),
    detail text not null check (length(detail) <= 500)
);

create index audit_entry_what on audit_entry (what, id desc);
create index audit_entry_who on audit_entry (who, id desc) where who is not null;
create index audit_entry_about on audit_entry (about, id desc);

-- Only ever added to, whatever a mistake of ours would have.
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is only ever added to.';
end $$;

create trigger audit_entry_stays
    before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
