-- What was found and confirmed stays; a proposed stop is answered once.
create trigger kept before update or delete on rule_change_report for each row execute function keep_row();
create trigger kept before update or delete on rule_change_confirmation for each row execute function keep_row();
create trigger kept before update or delete on rule_set_stop for each row execute function keep_row(
        'answered_by once', 'answered_at once', 'stopped once', 'words once');
create trigger kept_whole before truncate on rule_change_report execute function keep_table();
create trigger kept_whole before truncate on rule_change_confirmation execute function keep_table();
create trigger kept_whole before truncate on rule_set_stop execute function keep_table();
