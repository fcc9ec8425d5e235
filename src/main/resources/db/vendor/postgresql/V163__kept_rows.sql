-- What is kept as it was written, whoever writes to the database: receipts, documents, verdicts, history, decisions, scores.
-- The arguments of a trigger are the columns that may change; one followed by "once" may be filled in, and then stays.
create function keep_row() returns trigger language plpgsql as $$
declare
    before jsonb := to_jsonb(old);
    after jsonb;
    altered text;
begin
    if tg_op = 'DELETE' then
        raise exception 'rows of table % are kept: none is deleted', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    after := to_jsonb(new);
    select b.key into altered from jsonb_each(before) b
    where b.value is distinct from after -> b.key and b.key <> all (coalesce(tg_argv, '{}'))
        and not (b.value = 'null' and b.key || ' once' = any (coalesce(tg_argv, '{}')))
    limit 1;
    if altered is not null then
        raise exception 'rows of table % are kept: column % does not change', tg_table_name, altered
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create function keep_table() returns trigger language plpgsql as $$
begin
    raise exception 'rows of table % are kept: none is deleted', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

-- written once
create trigger kept before update or delete on declaration_document for each row execute function keep_row();
create trigger kept before update or delete on submission_receipt for each row execute function keep_row();
create trigger kept before update or delete on assessment_receipt for each row execute function keep_row();
create trigger kept before update or delete on case_event for each row execute function keep_row();
create trigger kept before update or delete on case_review for each row execute function keep_row();
create trigger kept before update or delete on expert_score for each row execute function keep_row();
create trigger kept before update or delete on site_visit for each row execute function keep_row();
create trigger kept before update or delete on roster_confirmation for each row execute function keep_row();
create trigger kept before update or delete on roster_import for each row execute function keep_row();
create trigger kept before update or delete on recommendation_document for each row execute function keep_row();
create trigger kept before update or delete on recommendation_overdue for each row execute function keep_row();
create trigger kept before update or delete on recommendation_announcement for each row execute function keep_row();

-- these columns change, and no other
create trigger kept before update or delete on declaration_case for each row execute function keep_row(
        'stage', 'at_province', 'deadline_at', 'submitted_at', 'updated_at', 'is_current',
        'processing_since', 'outcome once', 'outcome_reason once', 'process_instance_id once');
create trigger kept before update or delete on declaration_round for each row execute function keep_row(
        'status', 'edition_id once');
create trigger kept before update or delete on recommendation_list for each row execute function keep_row(
        'status', 'decided_by', 'locked_at once', 'locked_by once', 'content once', 'sha256 once');
create trigger kept before update or delete on public_notice for each row execute function keep_row(
        'closed_at once', 'outcome once');
create trigger kept before update or delete on objection for each row execute function keep_row(
        'handled_at once', 'handled_by once', 'outcome once', 'reason once');
create trigger kept before update or delete on portal_message for each row execute function keep_row(
        'read_at once');
create trigger kept before update or delete on enterprise for each row execute function keep_row(
        'name', 'county_code');

-- so here; a deposit goes when it has been taken on, an account when its enterprise has refused it
create trigger kept before update on deposit for each row execute function keep_row(
        'attempts', 'next_attempt_at', 'last_fault');
create trigger kept before update on enterprise_account for each row execute function keep_row(
        'login_name', 'display_name', 'mobile', 'email', 'role', 'status', 'administrator_of', 'password_hash');

create trigger kept_whole before truncate on declaration_document execute function keep_table();
create trigger kept_whole before truncate on submission_receipt execute function keep_table();
create trigger kept_whole before truncate on assessment_receipt execute function keep_table();
create trigger kept_whole before truncate on case_event execute function keep_table();
create trigger kept_whole before truncate on case_review execute function keep_table();
create trigger kept_whole before truncate on expert_score execute function keep_table();
create trigger kept_whole before truncate on site_visit execute function keep_table();
create trigger kept_whole before truncate on roster_confirmation execute function keep_table();
create trigger kept_whole before truncate on roster_import execute function keep_table();
create trigger kept_whole before truncate on recommendation_document execute function keep_table();
create trigger kept_whole before truncate on recommendation_overdue execute function keep_table();
create trigger kept_whole before truncate on recommendation_announcement execute function keep_table();
create trigger kept_whole before truncate on declaration_case execute function keep_table();
create trigger kept_whole before truncate on declaration_round execute function keep_table();
create trigger kept_whole before truncate on recommendation_list execute function keep_table();
create trigger kept_whole before truncate on public_notice execute function keep_table();
create trigger kept_whole before truncate on objection execute function keep_table();
create trigger kept_whole before truncate on portal_message execute function keep_table();
create trigger kept_whole before truncate on enterprise execute function keep_table();
create trigger kept_whole before truncate on deposit execute function keep_table();
create trigger kept_whole before truncate on enterprise_account execute function keep_table();
create trigger kept_whole before truncate on recommendation_item execute function keep_table();
