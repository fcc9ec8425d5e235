-- Honours that an officer verified for one declaration, by a document that is named: what no imported list says.
create table verified_honour (
    declaration_number varchar(40)  not null references declaration_case (number),
    honour_kind        varchar(40)  not null,
    honour_year        integer      not null,
    document           varchar(200) not null,
    verified_by        varchar(100) not null,
    verified_at        timestamp with time zone not null,
    constraint verified_honour_pk primary key (declaration_number, honour_kind, honour_year)
);
