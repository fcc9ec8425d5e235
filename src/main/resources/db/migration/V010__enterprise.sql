-- Enterprises and the accounts of their people.

create table enterprise (
    uscc        varchar(18)              not null,
    name        varchar(200)             not null,
    county_code varchar(6)               not null,
    created_at  timestamp with time zone not null,
    constraint enterprise_pk primary key (uscc)
);

create table enterprise_account (
    id               varchar(36)              not null,
    uscc             varchar(18)              not null,
    login_name       varchar(32)              not null,
    display_name     varchar(50)              not null,
    mobile           varchar(11)              not null,
    email            varchar(120),
    role             varchar(6)               not null,
    status           varchar(7)               not null,
    -- the enterprise's code while the account is its administrator: unique, so there is never a second one
    administrator_of varchar(18),
    password_hash    varchar(100)             not null,
    created_at       timestamp with time zone not null,
    constraint enterprise_account_pk primary key (id),
    constraint enterprise_account_enterprise_fk foreign key (uscc) references enterprise (uscc),
    constraint enterprise_account_login_name_uq unique (login_name),
    constraint enterprise_account_mobile_uq unique (mobile),
    constraint enterprise_account_administrator_uq unique (administrator_of),
    constraint enterprise_account_role_ck check (
        (role = 'ADMIN' and status = 'ACTIVE' and administrator_of is not null and administrator_of = uscc)
        or (role = 'MEMBER' and administrator_of is null)),
    constraint enterprise_account_status_ck check (status in ('ACTIVE', 'PENDING'))
);

create index enterprise_account_uscc_ix on enterprise_account (uscc);
