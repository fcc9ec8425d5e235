create table declaration_case (
    number              varchar(40)  not null primary key,
    round_id            varchar(36)  not null references declaration_round (id),
    round_title         varchar(200) not null,
    uscc                char(18)     not null,
    enterprise_name     varchar(200) not null,
    factory_name        varchar(200) not null,
    county_code         varchar(6)   not null,
    county_name         varchar(60)  not null,
    tier                varchar(12)  not null,
    stage               varchar(30)  not null,
    deadline_at         timestamp with time zone not null,
    submitted_at        timestamp with time zone,
    outcome             varchar(40),
    outcome_reason      varchar(1000),
    process_instance_id varchar(64),
    created_at          timestamp with time zone not null,
    updated_at          timestamp with time zone not null,
    -- true for the declaration that counts, null for one that was withdrawn: nulls never collide
    is_current          boolean default true,
    -- one declaration of an enterprise in a round; after a withdrawal it may declare again
    constraint one_case_per_enterprise_and_round unique (round_id, uscc, is_current)
);

create index case_by_round_county on declaration_case (round_id, county_code, stage);
create index case_by_enterprise on declaration_case (uscc, created_at);
create index case_by_county on declaration_case (county_code, updated_at);

-- running numbers, one row for each series (year and tier) and county: rounds of one year share a series
create table declaration_counter (
    series      varchar(20) not null,
    county_code varchar(6)  not null,
    last_number int         not null,
    primary key (series, county_code)
);

-- what the enterprise handed in, revision by revision; rows are never changed
create table declaration_document (
    declaration_number varchar(40) not null references declaration_case (number),
    form_id            varchar(60) not null,
    revision           int         not null,
    content            text        not null,
    sha256             char(64)    not null,
    received_at        timestamp with time zone not null,
    received_from      varchar(100) not null,
    primary key (declaration_number, form_id, revision)
);

-- one receipt for each thing handed in; handing in the same task again gives the same receipt
create table submission_receipt (
    number             varchar(50) not null primary key,
    declaration_number varchar(40) not null references declaration_case (number),
    form_id            varchar(60) not null,
    revision           int         not null,
    sha256             char(64)    not null,
    received_at        timestamp with time zone not null,
    task_id            varchar(64) unique
);

create index receipt_by_case on submission_receipt (declaration_number, received_at);

create table form_draft (
    uscc     char(18)    not null,
    context  varchar(120) not null,
    content  text        not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(100) not null,
    primary key (uscc, context)
);

create table case_event (
    id                 varchar(36)  not null primary key,
    declaration_number varchar(40)  not null references declaration_case (number),
    happened_at        timestamp with time zone not null,
    sequence_number    int          not null,
    who                varchar(100) not null,
    what               varchar(200) not null,
    detail             varchar(2000)
);

create index event_by_case on case_event (declaration_number, happened_at, sequence_number);

create table case_review (
    id                 varchar(36)  not null primary key,
    declaration_number varchar(40)  not null references declaration_case (number),
    reviewed_at        timestamp with time zone not null,
    sequence_number    int          not null,
    reviewer           varchar(100) not null,
    step               varchar(60)  not null,
    decision           varchar(40)  not null,
    decision_text      varchar(60)  not null,
    reason             varchar(2000),
    items              text         not null
);

create index review_by_case on case_review (declaration_number, reviewed_at, sequence_number);
