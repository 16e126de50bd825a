create table person (
    id            uuid primary key,
    email         text not null,
    name          text not null,
    password_hash text not null,
    role          text not null check (role in ('CANDIDATE', 'INTERVIEWER', 'ADMIN')),
    created_at    timestamptz not null
);

-- Nobody remembers how they capitalised their address.
create unique index person_email on person (lower(email));

-- At most one link waits; only the hash of its token is kept.
create table set_up_link (
    only_one   boolean primary key default true check (only_one),
    token_hash bytea not null,
    created_at timestamptz not null
);

-- Spring Session JDBC 4, org/springframework/session/jdbc/schema-postgresql.sql.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
