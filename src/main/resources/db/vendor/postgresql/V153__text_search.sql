-- Search for any part of a name, number or code. Chinese has no words to index, so the index holds each pair of
-- neighbouring characters: a text can hold what is looked for only if it holds all of its pairs.
create function search_pairs(content text) returns text[] language sql immutable strict parallel safe as
    $$ select array(select distinct substr(content, i, 2) from generate_series(1, length(content) - 1) i) $$;

-- Plain enough for PostgreSQL to put it in the place of its call and find the index. Not "like": what is typed is no pattern.
create function holds_text(content text, wanted text) returns boolean language sql immutable parallel safe as
    $$ select search_pairs(content) @> search_pairs(wanted) and strpos(content, wanted) > 0 $$;

-- The text of a case stands in a table of its own: the case changes at every step, its names do not.
create table case_text (
    number  varchar(40)  not null,
    content varchar(700) not null,
    constraint case_text_pk primary key (number),
    constraint case_text_case_fk foreign key (number) references declaration_case (number) on delete cascade
);

create function write_case_text() returns trigger language plpgsql as $$
begin
    insert into case_text (number, content) values (new.number,
        lower(new.enterprise_name || ' ' || new.factory_name || ' ' || new.number || ' ' || new.uscc))
    on conflict (number) do update set content = excluded.content;
    return null;
end $$;

create trigger case_text_made after insert on declaration_case
    for each row execute function write_case_text();
create trigger case_text_changed after update on declaration_case
    for each row when (old.enterprise_name <> new.enterprise_name or old.factory_name <> new.factory_name
        or old.uscc <> new.uscc) execute function write_case_text();

insert into case_text (number, content)
select number, lower(enterprise_name || ' ' || factory_name || ' ' || number || ' ' || uscc) from declaration_case;

create index case_text_pairs on case_text using gin (search_pairs(content));
create index enterprise_pairs on enterprise using gin (search_pairs(lower(name || ' ' || uscc)));
create index roster_system_registration_pairs
    on roster_system_registration using gin (search_pairs(lower(name || ' ' || uscc)));
create index roster_basic_tier_pairs on roster_basic_tier using gin (search_pairs(lower(name || ' ' || uscc)));
create index roster_benchmark_pairs on roster_benchmark using gin (search_pairs(lower(name || ' ' || uscc)));
create index enterprise_by_name on enterprise (name, uscc);
