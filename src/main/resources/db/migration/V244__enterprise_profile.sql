-- What an enterprise says of itself beside its name, for every form that asks for it; forms keep what they said when they were sent.
create table enterprise_profile (
    uscc           varchar(18) not null primary key references enterprise (uscc),
    address        varchar(200),
    contact_name   varchar(50),
    contact_mobile varchar(11),
    contact_email  varchar(120),
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100) not null
);

-- before there were profiles, the one who signed the enterprise up was its contact
insert into enterprise_profile (uscc, contact_name, contact_mobile, contact_email, changed_at, changed_by)
select uscc, display_name, mobile, email, created_at, login_name from enterprise_account where role = 'ADMIN';

-- a new name or county while a case is under way: asked for, and answered by an officer of the county
create table enterprise_change (
    id              varchar(36)  not null primary key,
    uscc            varchar(18)  not null references enterprise (uscc),
    former_name     varchar(200) not null,
    former_county   varchar(6)   not null,
    name            varchar(200) not null,
    county_code     varchar(6)   not null,
    reason          varchar(500) not null,
    requested_at    timestamp with time zone not null,
    requested_by    varchar(100) not null,
    decided_at      timestamp with time zone,
    decided_by      varchar(64),
    confirmed       boolean,
    answer          varchar(500),
    -- the code while nobody has answered: unique, so there is never a second one
    open_for        varchar(18),
    constraint one_open_change_per_enterprise unique (open_for),
    constraint change_is_answered_whole check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (confirmed is null)
        and (decided_at is null) = (open_for is not null))
);

create index change_of_enterprise on enterprise_change (uscc, requested_at);
