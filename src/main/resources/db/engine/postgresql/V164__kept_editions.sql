-- The models of an edition that a round is pinned to stay as they were deployed; all other deployments are the engine's.
create function keep_model() returns trigger language plpgsql as $$
begin
    if exists (select 1 from declaration_round
            where edition_id = case tg_table_name when 'act_re_deployment' then to_jsonb(old) ->> 'id_' else to_jsonb(old) ->> 'deployment_id_' end) then
        raise exception 'rows of table % are kept: "%" belongs to the edition of a round', tg_table_name, old.name_
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger kept_edition before update or delete on act_re_deployment
    for each row execute function keep_model();
create trigger kept_model before update or delete on act_ge_bytearray
    for each row when (old.deployment_id_ is not null) execute function keep_model();
