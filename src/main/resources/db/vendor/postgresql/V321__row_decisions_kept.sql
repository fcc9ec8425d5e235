-- What was decided of test rows stays.
create trigger kept before update or delete on rule_row_decision for each row execute function keep_row();
create trigger kept_whole before truncate on rule_row_decision execute function keep_table();
