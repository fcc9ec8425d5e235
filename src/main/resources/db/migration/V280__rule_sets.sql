-- Rule sets and their versions: the unit in which rules change. Files are kept once, by what they hold.
create table rule_set (
    id           varchar(100) not null primary key,
    jurisdiction varchar(20),
    kind         varchar(20)  not null,
    name         varchar(200) not null,
    constraint rule_set_kind check (kind in ('JURISDICTION', 'SHARED'))
);

create table rule_set_version (
    rule_set_id    varchar(100) not null references rule_set (id),
    number         integer      not null,
    label          varchar(120) not null unique,
    base_number    integer,
    origin         varchar(10)  not null,
    content_hash   varchar(71)  not null,
    in_force_from  date,
    in_force_until date,
    state          varchar(20)  not null,
    author         varchar(100),
    approver       varchar(100),
    reason         varchar(500),
    document       varchar(200),
    created_at     timestamp with time zone not null,
    primary key (rule_set_id, number),
    foreign key (rule_set_id, base_number) references rule_set_version (rule_set_id, number),
    constraint rule_set_version_origin check (origin in ('PROGRAM', 'OWNER')),
    constraint rule_set_version_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
    constraint owners_have_an_author check (origin = 'PROGRAM' or author is not null),
    constraint author_is_not_approver check (author <> approver),
    constraint nothing_of_an_owner_without_approver check (origin = 'PROGRAM' or approver is not null
        or state in ('DRAFT', 'IN_REVIEW', 'WITHDRAWN'))
);

create table rule_file_bytes (
    sha256 char(64) not null primary key,
    size   integer  not null,
    bytes  bytea    not null
);

create table rule_set_file (
    rule_set_id varchar(100) not null,
    number      integer      not null,
    path        varchar(200) not null,
    sha256      char(64)     not null references rule_file_bytes (sha256),
    primary key (rule_set_id, number, path),
    foreign key (rule_set_id, number) references rule_set_version (rule_set_id, number)
);

-- who did what with a version; lines are only added
create table rule_set_event (
    entry_number bigint generated always as identity primary key,
    rule_set_id  varchar(100) not null,
    number       integer      not null,
    happened_at  timestamp with time zone not null,
    who          varchar(100) not null,
    kind         varchar(30)  not null,
    detail       varchar(500),
    foreign key (rule_set_id, number) references rule_set_version (rule_set_id, number)
);

create index rule_set_event_of_version on rule_set_event (rule_set_id, number, entry_number);
