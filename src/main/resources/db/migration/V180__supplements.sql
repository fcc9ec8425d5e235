-- What is received after a signature follows on a supplement: an area has a first list and, as far as needed, more.
alter table recommendation_list drop constraint one_list_per_round_and_area;
alter table recommendation_list add column list_no int default 1 not null;
alter table recommendation_list add constraint lists_of_an_area_are_numbered unique (round_id, list_level, area_code, list_no);
alter table recommendation_list add constraint list_no_from_one check (list_no >= 1);

-- the order of an area as far as it has got; nobody has signed it
create table recommendation_draft (
    round_id  varchar(36)  not null references declaration_round (id),
    area_code varchar(6)   not null,
    version   int          not null,
    saved_at  timestamp with time zone not null,
    saved_by  varchar(100) not null,
    content   text         not null,
    primary key (round_id, area_code)
);

-- a county has answered everything it received in a round
create table recommendation_conclusion (
    round_id     varchar(36) not null references declaration_round (id),
    area_code    varchar(6)  not null,
    concluded_at timestamp with time zone not null,
    primary key (round_id, area_code)
);

insert into recommendation_conclusion (round_id, area_code, concluded_at)
select l.round_id, l.area_code, a.announced_at from recommendation_list l
join recommendation_announcement a on a.list_id = l.id where l.list_level = 'COUNTY';
