-- Which factories have been recognised: public, and kept as it was then. A recognition that is withdrawn stays in the list.
create table recognised_factory (
    declaration_number    varchar(40)  not null primary key references declaration_case (number),
    round_year            integer      not null,
    tier                  varchar(12)  not null,
    county_code           varchar(6)   not null,
    county_name           varchar(60)  not null,
    enterprise_name       varchar(200) not null,
    factory_name          varchar(200) not null,
    -- recognised without review, for an earlier title
    direct                boolean      not null,
    recognised_at         timestamp with time zone not null
);

create index recognised_in_order on recognised_factory (recognised_at, declaration_number);
create index recognised_by_year on recognised_factory (round_year, tier, county_code, recognised_at, declaration_number);

insert into recognised_factory (declaration_number, round_year, tier, county_code, county_name, enterprise_name,
    factory_name, direct, recognised_at)
select c.number, r.round_year, c.tier, c.county_code, c.county_name, c.enterprise_name, c.factory_name,
    c.outcome = 'RECOGNISED_DIRECTLY', c.updated_at
from declaration_case c join declaration_round r on r.id = c.round_id
where c.outcome in ('RECOGNISED', 'RECOGNISED_DIRECTLY');
