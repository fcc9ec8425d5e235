-- What a round published stays as it was; it may be withdrawn.
create trigger kept before update or delete on round_file for each row execute function keep_row(
        'withdrawn_at once', 'withdrawn_by once');
create trigger kept_whole before truncate on round_file execute function keep_table();
