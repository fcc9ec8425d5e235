-- A paper keeps what it is of and its number; its files stay as they were made.
create trigger kept before update or delete on application_paper for each row execute function keep_row(
        'state', 'progress', 'fault', 'attempts', 'taken_at', 'ready_at once');
create trigger kept_whole before truncate on application_paper execute function keep_table();
create trigger kept before update or delete on application_paper_file for each row execute function keep_row();
create trigger kept_whole before truncate on application_paper_file execute function keep_table();
