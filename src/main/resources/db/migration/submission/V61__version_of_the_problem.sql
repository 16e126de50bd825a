-- Of the package, as it was when the program was handed in; null for what is older than that.
alter table submission add column version text;
