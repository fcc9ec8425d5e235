-- Whether an enterprise is who it says: known to a roster, or confirmed or refused by an officer of its county; the last word counts.
create table enterprise_standing (
    uscc       varchar(18)  not null primary key references enterprise (uscc),
    status     varchar(11)  not null,
    -- what it rests on: a roster, an officer, or a sign-up from before there were standings
    basis      varchar(7),
    since      timestamp with time zone not null,
    decided_by varchar(64),
    reason     varchar(500),
    constraint standing_known check (status in ('PROVISIONAL', 'CONFIRMED', 'REFUSED')),
    constraint standing_basis_known check (basis in ('ROSTER', 'OFFICER', 'BEFORE')),
    constraint standing_is_founded check ((status = 'PROVISIONAL') = (basis is null)),
    constraint refusal_has_reason check (status <> 'REFUSED' or reason is not null)
);

create index standing_to_decide on enterprise_standing (status, since);

insert into enterprise_standing (uscc, status, basis, since) select uscc, 'CONFIRMED', 'BEFORE', created_at from enterprise;
