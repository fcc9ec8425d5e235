-- Which file changed a list, and who brought it. Lines are only added.

create table roster_import (
    id          varchar(36)              not null,
    kind        varchar(20)              not null,
    file_name   varchar(200),
    sha256      varchar(64)              not null,
    row_count   integer                  not null,
    added       integer                  not null,
    updated     integer                  not null,
    imported_by varchar(64)              not null,
    imported_at timestamp with time zone not null,
    constraint roster_import_pk primary key (id)
);
create index roster_import_of_kind on roster_import (kind, imported_at);
