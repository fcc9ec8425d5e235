create table declaration_round (
    id                  varchar(36)  not null primary key,
    title               varchar(200) not null,
    round_year          int          not null,
    tier                varchar(12)  not null,
    status              varchar(20)  not null,
    city_code           varchar(6)   not null,
    province_code       varchar(6)   not null,
    opens_at            timestamp with time zone not null,
    closes_at           timestamp with time zone not null,
    county_deadline_at  timestamp with time zone not null,
    city_deadline_at    timestamp with time zone not null,
    notice_working_days int          not null,
    county_quota        int,
    rule_set_id         varchar(30)  not null,
    -- the deployment that holds every model of this round; null while it is a draft
    edition_id          varchar(64),
    created_at          timestamp with time zone not null,
    constraint round_instants_in_order
        check (opens_at < closes_at and closes_at <= county_deadline_at and county_deadline_at <= city_deadline_at),
    constraint round_status_known check (status in
        ('DRAFT', 'PUBLISHED', 'OPEN', 'WINDOW_CLOSED', 'COUNTY_CLOSED', 'CITY_CLOSED', 'ARCHIVED', 'DISCARDED'))
);

create index round_by_status on declaration_round (status, closes_at);
