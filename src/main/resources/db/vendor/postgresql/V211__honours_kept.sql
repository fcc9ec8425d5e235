-- What was verified stays as it was entered.
create trigger kept before update or delete on verified_honour for each row execute function keep_row();
create trigger kept_whole before truncate on verified_honour execute function keep_table();
