-- Instead of the package's own tags, separated by spaces, for this version and later ones; null for the package's own.
alter table shelf add column tags text;
