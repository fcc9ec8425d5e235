-- The models of every edition that was assembled stay as they were deployed, not of those alone that a round is pinned to.
create or replace function keep_model() returns trigger language plpgsql as $$
declare
    deployment text := case tg_table_name when 'act_re_deployment' then to_jsonb(old) ->> 'id_' else to_jsonb(old) ->> 'deployment_id_' end;
begin
    if exists (select 1 from declaration_round where edition_id = deployment) or exists (select 1 from edition where id = deployment) then
        raise exception 'rows of table % are kept: "%" belongs to an edition', tg_table_name, old.name_
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
