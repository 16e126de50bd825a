-- What our machinery failed at is looked for by time, to be tried again.
create index submission_system_error on submission (finished_at desc) where verdict = 'SYSTEM_ERROR';
