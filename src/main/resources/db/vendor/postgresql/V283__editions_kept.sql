-- What an edition was made of stays.
create trigger kept before update or delete on edition for each row execute function keep_row();
create trigger kept before update or delete on edition_content for each row execute function keep_row();
create trigger kept_whole before truncate on edition execute function keep_table();
create trigger kept_whole before truncate on edition_content execute function keep_table();
