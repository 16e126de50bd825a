-- What heaphotel_runner may do, and nothing else: take tickets up, note whose turn it was, read packages, and leave news.
do $$
declare
    everything text;
begin
    select string_agg(format('%I', relname), ', ') into everything
    from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S');
    execute 'revoke all on ' || everything || ' from heaphotel_runner';

    grant select, update, delete on scheduled_tasks, judge_turn to heaphotel_runner;
    grant select on judge_line, judge_pause, package_version, shelf, publication, shelf_change to heaphotel_runner;
    grant insert on judge_news to heaphotel_runner;
end
$$;
