-- What was asked stays as it was asked.
create trigger kept before update or delete on open_questions for each row execute function keep_row();
create trigger kept_whole before truncate on open_questions execute function keep_table();
