-- What was shown as an official text, and who brought it, stays.
create trigger kept before update or delete on official_text_change for each row execute function keep_row();
create trigger kept_whole before truncate on official_text_change execute function keep_table();
create trigger kept before update or delete on official_text for each row execute function keep_row();
create trigger kept_whole before truncate on official_text execute function keep_table();
