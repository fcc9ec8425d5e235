-- What was found of a version of a rule set, for exactly these bytes, and what its author confirmed of that
create table rule_change_report (
    id           varchar(36)  not null primary key,
    rule_set_id  varchar(100) not null,
    number       integer      not null,
    kind         varchar(10)  not null,
    content_hash varchar(71)  not null,
    items        text         not null,
    made_at      timestamp with time zone not null,
    made_by      varchar(100) not null,
    foreign key (rule_set_id, number) references rule_set_version (rule_set_id, number),
    constraint rule_change_report_kind check (kind in ('CHECK', 'ROWS', 'REPLAY'))
);

create index rule_change_report_of_version on rule_change_report (rule_set_id, number, content_hash);

create table rule_change_confirmation (
    rule_set_id  varchar(100) not null,
    number       integer      not null,
    content_hash varchar(71)  not null,
    item         char(64)     not null,
    confirmed_at timestamp with time zone not null,
    confirmed_by varchar(100) not null,
    words        varchar(500) not null,
    primary key (rule_set_id, number, content_hash, item),
    foreign key (rule_set_id, number) references rule_set_version (rule_set_id, number)
);

-- an emergency stop: proposed by one, answered once by another
create table rule_set_stop (
    id           varchar(36)  not null primary key,
    rule_set_id  varchar(100) not null,
    number       integer      not null,
    reason       varchar(500) not null,
    proposed_by  varchar(100) not null,
    proposed_at  timestamp with time zone not null,
    answered_by  varchar(100),
    answered_at  timestamp with time zone,
    stopped      boolean,
    words        varchar(500),
    foreign key (rule_set_id, number) references rule_set_version (rule_set_id, number),
    constraint two_persons_stop check (answered_by <> proposed_by),
    constraint answered_whole check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (stopped is null))
);
