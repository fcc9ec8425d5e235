-- Who has been recognised stays as it was entered.
create trigger kept before update or delete on recognised_factory for each row execute function keep_row();
create trigger kept_whole before truncate on recognised_factory execute function keep_table();
