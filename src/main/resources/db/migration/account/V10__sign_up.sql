-- Somebody who signs in elsewhere has no password here, and the address that the other house tells need not be theirs: it is
-- shown to them and opens nothing. So only addresses that open something are unique.
alter table person alter column password_hash drop not null;
alter table person alter column email drop not null;
drop index person_email;
create unique index person_email on person (lower(email)) where password_hash is not null;

-- Who signs in elsewhere, as OpenID Connect says who that is.
create table person_elsewhere (
    issuer  text not null,
    subject text not null,
    person  uuid not null references person (id) on delete cascade,
    primary key (issuer, subject)
);

create index person_elsewhere_person on person_elsewhere (person);

-- Sessions are found by the person's id from now on: it is never too long and stays when an address changes.
update spring_session set principal_name = person.id::text
from person
where lower(person.email) = lower(spring_session.principal_name);
