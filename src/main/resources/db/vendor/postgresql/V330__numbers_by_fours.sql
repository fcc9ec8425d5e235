-- Every pair of characters of a declaration number stands in nearly every number, and so narrows nothing. The index therefore also
-- holds each four neighbouring letters and digits of numbers and codes, hyphens left out. What is there twice the index keeps once. It
-- calls nothing of ours, so that a dump can be read back.
create function search_keys(content text) returns text[] language sql immutable strict parallel safe as
    $$ select array(
        select substr(content, i, 2) from generate_series(1, length(content) - 1) i
        union all
        select substr(run[1], i, 4)
        from regexp_matches(replace(content, '-', ''), '[0-9a-z]{4,}', 'g') run, generate_series(1, length(run[1]) - 3) i) $$;

-- What a text has to have: of its numbers and codes the last twelve characters, four by four, for their end says most; of the rest
-- each pair. One that has neither is two or three letters or digits, and has pairs.
create function wanted_keys(wanted text) returns text[] language sql immutable strict parallel safe as
    $$ select coalesce(nullif(array(
        select substr(wanted, i, 2) from generate_series(1, length(wanted) - 1) i
        where substr(wanted, i, 2) !~ '^[-0-9a-z]{2}$'
        union
        select substr(run[1], length(run[1]) - 4 * k + 1, 4)
        from regexp_matches(replace(wanted, '-', ''), '[0-9a-z]{4,}', 'g') run, generate_series(1, least(3, length(run[1]) / 4)) k), '{}'),
        search_pairs(wanted)) $$;

create or replace function holds_text(content text, wanted text) returns boolean language sql immutable parallel safe as
    $$ select search_keys(content) @> wanted_keys(wanted) and strpos(content, wanted) > 0 $$;

drop index case_text_pairs;
drop index enterprise_pairs;
drop index roster_system_registration_pairs;
drop index roster_basic_tier_pairs;
drop index roster_benchmark_pairs;

-- a number is also found without its hyphens
create or replace function write_case_text() returns trigger language plpgsql as $$
begin
    insert into case_text (number, content) values (new.number,
        lower(new.enterprise_name || ' ' || new.factory_name || ' ' || new.number || ' ' || new.uscc || ' '
            || replace(new.number, '-', '')))
    on conflict (number) do update set content = excluded.content;
    return null;
end $$;

truncate case_text;
insert into case_text (number, content)
select number, lower(enterprise_name || ' ' || factory_name || ' ' || number || ' ' || uscc || ' ' || replace(number, '-', ''))
from declaration_case;

create index case_text_keys on case_text using gin (search_keys(content));
create index enterprise_keys on enterprise using gin (search_keys(lower(name || ' ' || uscc)));
create index roster_system_registration_keys
    on roster_system_registration using gin (search_keys(lower(name || ' ' || uscc)));
create index roster_basic_tier_keys on roster_basic_tier using gin (search_keys(lower(name || ' ' || uscc)));
create index roster_benchmark_keys on roster_benchmark using gin (search_keys(lower(name || ' ' || uscc)));
