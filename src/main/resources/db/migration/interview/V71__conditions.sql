-- Under what a program is judged where that is not left to the program and its problem: in an interview, alike for everybody.
alter table submission add column seed bigint;
alter table submission add column heap_mib int;
