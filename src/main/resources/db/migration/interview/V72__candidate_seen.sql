-- When the candidate's page was last heard of.
alter table interview add column candidate_seen_at timestamptz;
