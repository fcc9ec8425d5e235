-- What was decided of the test rows of a draft, row by row: who made which row expect what the draft gives, and why
create table rule_row_decision (
    entry_number bigint generated always as identity primary key,
    rule_set_id  varchar(100) not null,
    number       integer      not null,
    path         varchar(200) not null,
    kind         varchar(10)  not null,
    row_name     text         not null,
    reason       varchar(500) not null,
    source       varchar(60),
    file_before  char(64)     not null references rule_file_bytes (sha256),
    file_after   char(64)     not null references rule_file_bytes (sha256),
    decided_at   timestamp with time zone not null,
    decided_by   varchar(100) not null,
    foreign key (rule_set_id, number) references rule_set_version (rule_set_id, number),
    constraint rule_row_decision_kind check (kind in ('ACCEPTED', 'ADDED')),
    constraint an_example_has_a_source check ((kind = 'ADDED') = (source is not null))
);

create index rule_row_decision_of_version on rule_row_decision (rule_set_id, number, path, entry_number);
