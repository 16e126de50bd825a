-- The texts of every version of a package that was offered or proved.
create table package_version (
    -- SHA-256 of the texts and where they stand
    version text primary key,
    slug    text not null,
    -- JSON: path below the package's folder to text
    files   text not null
);
