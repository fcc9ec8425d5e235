-- binding verdicts, insert-only: what was judged, by which tables, on which facts, with every condition
create table assessment_receipt (
    id                 varchar(36)              not null primary key,
    entry_number       bigint generated always as identity,
    declaration_number varchar(40)              not null,
    purpose            varchar(40)              not null,
    rule_set_id        varchar(40)              not null,
    rule_set_hash      varchar(80)              not null,
    edition_id         varchar(64)              not null,
    in_force_from      varchar(10)              not null,
    tier               varchar(20)              not null,
    facts              text                     not null,
    conditions         text                     not null,
    eligible           boolean                  not null,
    direct_recognition boolean                  not null,
    assessed_at        timestamp with time zone not null
);

create index assessment_receipt_declaration on assessment_receipt (declaration_number, entry_number);
