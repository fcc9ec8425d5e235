-- A version may be edited while it is a draft. After that it goes along its states, and nothing else of it changes; whoever
-- worked on it does not approve it.
create function keep_rule_set_version() returns trigger language plpgsql as $$
declare
    before jsonb := to_jsonb(old);
    after jsonb;
    altered text;
    changing text[] := array['state', 'in_force_until'];
begin
    if tg_op = 'DELETE' then
        raise exception 'rows of table % are kept: none is deleted', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    after := to_jsonb(new);
    if old.state = 'DRAFT' then
        changing := changing || array['content_hash', 'in_force_from', 'reason', 'document'];
    end if;
    if old.approver is null then
        changing := changing || array['approver'];
    end if;
    select b.key into altered from jsonb_each(before) b
    where b.value is distinct from after -> b.key and b.key <> all (changing) limit 1;
    if altered is not null then
        raise exception 'rows of table % are kept: column % does not change', tg_table_name, altered
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.state <> old.state and old.state || '>' || new.state <> all (array['DRAFT>IN_REVIEW', 'DRAFT>WITHDRAWN', 'IN_REVIEW>DRAFT',
            'IN_REVIEW>APPROVED', 'IN_REVIEW>WITHDRAWN', 'APPROVED>IN_FORCE', 'APPROVED>WITHDRAWN', 'IN_FORCE>SUPERSEDED',
            'IN_FORCE>WITHDRAWN', 'SUPERSEDED>IN_FORCE', 'SUPERSEDED>WITHDRAWN'])
            and not (old.origin = 'PROGRAM' and old.state = 'DRAFT' and new.state = 'IN_FORCE') then
        raise exception 'a version of a rule set does not go from % to %', old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.approver is distinct from old.approver and exists (select 1 from rule_set_event
            where rule_set_id = old.rule_set_id and number = old.number and who = new.approver and kind in ('OPENED', 'SAVED')) then
        raise exception 'whoever worked on a version of a rule set does not approve it'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- The files of a version change while it is a draft.
create function keep_rule_set_file() returns trigger language plpgsql as $$
declare
    altered text;
begin
    if tg_op <> 'INSERT' and exists (select 1 from rule_set_version
            where rule_set_id = old.rule_set_id and number = old.number and state <> 'DRAFT') then
        if tg_op = 'DELETE' then
            raise exception 'rows of table % are kept: none is deleted', tg_table_name
                using errcode = 'integrity_constraint_violation';
        end if;
        select b.key into altered from jsonb_each(to_jsonb(old)) b where b.value is distinct from to_jsonb(new) -> b.key limit 1;
        raise exception 'rows of table % are kept: column % does not change', tg_table_name, altered
            using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op <> 'DELETE' and exists (select 1 from rule_set_version
            where rule_set_id = new.rule_set_id and number = new.number and state <> 'DRAFT') then
        raise exception 'rows of table % are kept: none is added', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger kept before update or delete on rule_set for each row execute function keep_row();
create trigger kept before update or delete on rule_set_version for each row execute function keep_rule_set_version();
create trigger kept before insert or update or delete on rule_set_file for each row execute function keep_rule_set_file();
create trigger kept before update or delete on rule_file_bytes for each row execute function keep_row();
create trigger kept before update or delete on rule_set_event for each row execute function keep_row();
create trigger kept_whole before truncate on rule_set execute function keep_table();
create trigger kept_whole before truncate on rule_set_version execute function keep_table();
create trigger kept_whole before truncate on rule_set_file execute function keep_table();
create trigger kept_whole before truncate on rule_file_bytes execute function keep_table();
create trigger kept_whole before truncate on rule_set_event execute function keep_table();
