-- 特殊情况认可: an unmet condition of a verdict that a person accepted and a second person signed; part of the verdict, insert-only
create table condition_waiver (
    assessment_id      varchar(36)  not null references assessment_receipt (id),
    declaration_number varchar(40)  not null,
    condition_code     varchar(40)  not null,
    title              varchar(200) not null,
    clause             varchar(300) not null,
    basis              text         not null,
    rules_hash         varchar(80)  not null,
    accepted_by        varchar(100) not null,
    accepted_office    varchar(200),
    accepted_at        timestamp with time zone not null,
    reason             text         not null,
    signed_by          varchar(100) not null,
    signed_office      varchar(200),
    signed_at          timestamp with time zone not null,
    signed_words       text         not null,
    sha256             char(64)     not null,
    primary key (assessment_id, condition_code),
    constraint signed_by_a_second_person check (signed_by <> accepted_by)
);

create index condition_waiver_declaration on condition_waiver (declaration_number);
