-- One version of a rule set waits for its reviewer or its day at a time: a second one would take the first back unseen.
create unique index one_version_waits on rule_set_version (rule_set_id) where state in ('IN_REVIEW', 'APPROVED');

-- As before, and: a version that comes into force later than it was to counts from the later day.
create or replace function keep_rule_set_version() returns trigger language plpgsql as $$
declare
    before jsonb;
    after jsonb;
    altered text;
    changing text[] := array['state'];
    step text;
begin
    if tg_op = 'DELETE' then
        raise exception 'rows of table % are kept: none is deleted', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' or new.approver is not null then
            raise exception 'a version of a rule set begins as a draft without approver'
                using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    before := to_jsonb(old);
    after := to_jsonb(new);
    step := old.state || '>' || new.state;
    if old.state = 'DRAFT' and old.origin = 'OWNER' then
        changing := changing || array['content_hash', 'in_force_from', 'reason', 'document'];
    end if;
    if old.origin = 'PROGRAM' and step = 'DRAFT>IN_FORCE' then
        changing := changing || array['in_force_from'];
    end if;
    if step = 'APPROVED>IN_FORCE' then
        changing := changing || array['in_force_from'];
    end if;
    if step = 'IN_REVIEW>APPROVED' then
        changing := changing || array['approver'];
    end if;
    if step in ('IN_FORCE>WITHDRAWN', 'SUPERSEDED>WITHDRAWN') then
        changing := changing || array['in_force_until'];
    end if;
    select b.key into altered from jsonb_each(before) b
    where b.value is distinct from after -> b.key and b.key <> all (changing) limit 1;
    if altered is not null then
        raise exception 'rows of table % are kept: column % does not change', tg_table_name, altered
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.state <> old.state and step <> all (case old.origin
            when 'PROGRAM' then array['DRAFT>IN_FORCE', 'DRAFT>WITHDRAWN', 'IN_FORCE>SUPERSEDED', 'IN_FORCE>WITHDRAWN',
                'SUPERSEDED>IN_FORCE', 'SUPERSEDED>WITHDRAWN']
            else array['DRAFT>IN_REVIEW', 'DRAFT>WITHDRAWN', 'IN_REVIEW>DRAFT', 'IN_REVIEW>APPROVED', 'IN_REVIEW>WITHDRAWN',
                'APPROVED>IN_FORCE', 'APPROVED>WITHDRAWN', 'IN_FORCE>SUPERSEDED', 'IN_FORCE>WITHDRAWN', 'SUPERSEDED>IN_FORCE',
                'SUPERSEDED>WITHDRAWN'] end) then
        raise exception 'a version of a rule set does not go from % to %', old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    if step in ('IN_FORCE>WITHDRAWN', 'SUPERSEDED>WITHDRAWN') and new.in_force_until is null then
        raise exception 'a version of a rule set that was in force is withdrawn from a day on'
            using errcode = 'integrity_constraint_violation';
    end if;
    if step = 'APPROVED>IN_FORCE' and new.in_force_from < old.in_force_from then
        raise exception 'a version of a rule set does not come into force before its day'
            using errcode = 'integrity_constraint_violation';
    end if;
    if step = 'IN_REVIEW>APPROVED' and exists (select 1 from rule_set_event
            where rule_set_id = old.rule_set_id and number = old.number and who = new.approver and kind in ('OPENED', 'SAVED')) then
        raise exception 'whoever worked on a version of a rule set does not approve it'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
