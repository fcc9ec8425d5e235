-- Who accepted what, and who signed it, stays as it was entered.
create trigger kept before update or delete on condition_waiver for each row execute function keep_row();
create trigger kept_whole before truncate on condition_waiver execute function keep_table();
