-- Since when somebody may not sign in; none for everybody else.
alter table person add column locked_at timestamptz;
