-- Editions and what each holds: by these the present edition is known, never by what happens to be deployed.
create table edition (
    number        bigint generated always as identity primary key,
    id            varchar(64)  not null unique,
    manifest_hash varchar(71)  not null,
    assembled_at  timestamp with time zone not null
);

create table edition_content (
    edition varchar(64)  not null references edition (id),
    path    varchar(200) not null,
    sha256  char(64)     not null,
    version varchar(120),
    primary key (edition, path)
);
