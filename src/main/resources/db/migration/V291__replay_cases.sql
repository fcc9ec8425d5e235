-- the last verdict of each declaration, laid out for a replay: derived from assessment_receipt, which it never changes, and made anew
-- from it when it is emptied. Rows of one slice lie among all others like a sample
create table replay_case (
    declaration_number varchar(40)  not null primary key,
    entry_number       bigint       not null,
    slice              int          not null,
    round_id           varchar(36)  not null,
    county_code        varchar(6)   not null,
    tier               varchar(20)  not null,
    enterprise_size    varchar(10),
    industry           varchar(2),
    rule_set_id        varchar(40)  not null,
    enterprise_name    varchar(200) not null,
    facts              text         not null
);

create index replay_case_chosen on replay_case (slice, round_id, county_code, tier, enterprise_size, industry);

-- one row: receipts up to this entry have been taken, and none before it can still come
create table replay_taken (
    id           int    not null primary key check (id = 1),
    entry_number bigint not null
);

insert into replay_taken values (1, 0);

create index assessment_receipt_entry on assessment_receipt (entry_number);
