-- Rows that change in their life are compared column by column before the function is called that says what is wrong: turning both rows
-- into JSON cost more than the change itself. KeptRowsTest tries every column, so one added later cannot be forgotten.
create procedure keep_but(kept regclass, variadic changing text[]) language plpgsql as $$
declare
    altered text;
begin
    select string_agg(case when attname || ' once' = any (changing)
            then format('(old.%1$I is not null and old.%1$I is distinct from new.%1$I)', attname)
            else format('old.%1$I is distinct from new.%1$I', attname) end, ' or ' order by attnum)
    into altered from pg_attribute
    where attrelid = kept and attnum > 0 and not attisdropped and attgenerated = '' and attname <> all (changing);
    execute format('drop trigger kept on %s', kept);
    execute format('create trigger kept before update on %s for each row when (%s) execute function keep_row(%s)', kept, altered,
            (select string_agg(quote_literal(one), ', ') from unnest(changing) one));
    execute format('create trigger kept_there before delete on %s for each row execute function keep_row()', kept);
end $$;

call keep_but('declaration_case', 'stage', 'at_province', 'deadline_at', 'submitted_at', 'updated_at', 'is_current',
        'processing_since', 'outcome once', 'outcome_reason once', 'process_instance_id once');
call keep_but('portal_message', 'read_at once');

-- a case changes its stage and its marks at every step: room for the next version of the row beside the last one
alter table declaration_case set (fillfactor = 70);
