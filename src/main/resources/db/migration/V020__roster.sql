-- Lists imported by city officers. An import adds and updates rows, it never removes one.

create table roster_system_registration (
    uscc        varchar(18)              not null,
    name        varchar(200)             not null,
    filled      boolean                  not null,
    approved    boolean                  not null,
    imported_by varchar(64)              not null,
    imported_at timestamp with time zone not null,
    constraint roster_system_registration_pk primary key (uscc)
);

create table roster_basic_tier (
    uscc         varchar(18)              not null,
    factory_name varchar(200)             not null,
    name         varchar(200)             not null,
    listed_on    date                     not null,
    imported_by  varchar(64)              not null,
    imported_at  timestamp with time zone not null,
    constraint roster_basic_tier_pk primary key (uscc, factory_name)
);

create table roster_benchmark (
    uscc        varchar(18)              not null,
    honour_kind varchar(40)              not null,
    honour_year integer                  not null,
    name        varchar(200)             not null,
    imported_by varchar(64)              not null,
    imported_at timestamp with time zone not null,
    constraint roster_benchmark_pk primary key (uscc, honour_kind, honour_year)
);

-- An officer's own finding for one declaration, kept for good: the first one counts.
create table roster_confirmation (
    declaration_number varchar(40)              not null,
    kind               varchar(20)              not null,
    confirmed_by       varchar(64)              not null,
    note               varchar(500),
    confirmed_at       timestamp with time zone not null,
    constraint roster_confirmation_pk primary key (declaration_number, kind)
);
