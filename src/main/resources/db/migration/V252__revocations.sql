-- 撤销认定: one officer of the province proposes it, a second one answers; the factory stays in the public list, marked so
create table recognition_revocation (
    id                 varchar(36)  not null primary key,
    declaration_number varchar(40)  not null references recognised_factory (declaration_number),
    reason             text         not null,
    proposed_by        varchar(100) not null,
    proposed_at        timestamp with time zone not null,
    answered_by        varchar(100),
    answered_at        timestamp with time zone,
    confirmed          boolean,
    words              text,
    constraint answered_as_a_whole check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (confirmed is null)),
    constraint answered_by_a_second_person check (answered_by is null or answered_by <> proposed_by)
);

create index recognition_revocation_of on recognition_revocation (declaration_number, proposed_at);
