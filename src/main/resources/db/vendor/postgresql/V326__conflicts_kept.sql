-- A conflict is settled once and stays; a version with one that is not is not handed in.
create trigger kept before update or delete on rule_set_conflict for each row execute function keep_row(
        'settled_as once', 'settled_by once', 'settled_at once');
create trigger kept_whole before truncate on rule_set_conflict execute function keep_table();

create function keep_unsettled_draft() returns trigger language plpgsql as $$
begin
    if exists (select 1 from rule_set_conflict where rule_set_id = new.rule_set_id and number = new.number and settled_as is null) then
        raise exception 'a version of a rule set with conflicts that are not settled is not submitted'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger settled before update on rule_set_version for each row
    when (old.state = 'DRAFT' and new.state = 'IN_REVIEW') execute function keep_unsettled_draft();
