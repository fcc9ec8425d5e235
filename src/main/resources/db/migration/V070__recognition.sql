-- Provincial review and public notice. Scores, visits, notices and objections live here, never in process variables.

-- One row per expert and review; the review is named by the instance of process provincial-review.
create table expert_score (
    review_id          varchar(64) not null,
    expert             varchar(64) not null,
    declaration_number varchar(40) not null references declaration_case (number),
    recused            boolean     not null,
    maturity           numeric(4, 1),
    infrastructure     numeric(4, 1),
    technology         numeric(4, 1),
    replicability      numeric(4, 1),
    benefit            numeric(4, 1),
    plan               numeric(4, 1),
    total              numeric(4, 1),
    -- what the expert says of the application, or why the expert stands aside
    remark             varchar(1000) not null,
    scored_at          timestamp with time zone not null,
    primary key (review_id, expert),
    constraint score_in_range check (total between 0 and 100),
    constraint recused_or_scored check (recused = (total is null))
);

create table site_visit (
    review_id          varchar(64)   not null primary key,
    declaration_number varchar(40)   not null references declaration_case (number),
    visited_on         date          not null,
    visitors           text          not null,
    findings           varchar(2000) not null,
    visit_result       varchar(20)   not null check (visit_result in ('CONFIRMED', 'DEVIATION')),
    recorded_by        varchar(64)   not null,
    recorded_at        timestamp with time zone not null
);

create table public_notice (
    declaration_number varchar(40) not null primary key references declaration_case (number),
    -- as published, whatever the enterprise is called later
    enterprise_name    varchar(200) not null,
    factory_name       varchar(200) not null,
    county_name        varchar(60)  not null,
    tier               varchar(12)  not null,
    published_at       timestamp with time zone not null,
    -- the last instant at which an objection is received, inclusive
    ends_at            timestamp with time zone not null,
    closed_at          timestamp with time zone,
    outcome            varchar(20) check (outcome in ('CLEARED', 'UPHELD')),
    constraint closed_with_outcome check ((closed_at is null) = (outcome is null))
);

create index notice_by_end on public_notice (ends_at);

create table objection (
    id                 varchar(36)   not null primary key,
    declaration_number varchar(40)   not null references public_notice (declaration_number),
    -- who objects: shown to officers of the province only
    name               varchar(100)  not null,
    contact            varchar(100)  not null,
    content            varchar(4000) not null,
    received_at        timestamp with time zone not null,
    received_by        varchar(100)  not null,
    handled_at         timestamp with time zone,
    handled_by         varchar(64),
    -- LAPSED: not handled any more, because another objection was upheld
    outcome            varchar(20) check (outcome in ('UPHELD', 'REJECTED', 'LAPSED')),
    reason             varchar(1000),
    constraint handled_with_outcome check ((handled_at is null) = (outcome is null))
);

create index objection_by_case on objection (declaration_number, received_at);
