-- What was handed in stays; a file keeps what it is, and content its key and size. Foreign keys keep the content that was handed in.
create trigger kept before update or delete on evidence_filing for each row execute function keep_row();
create trigger kept_whole before truncate on evidence_filing execute function keep_table();
create trigger kept before update or delete on evidence_file for each row execute function keep_row(
        'instance', 'note', 'unaudited', 'state', 'sha256', 'refusal', 'media_type once', 'received_at once', 'removed_at once', 'removed_by once');
create trigger kept_whole before truncate on evidence_file execute function keep_table();
create trigger kept before update on evidence_blob for each row execute function keep_row('stored_at once');
create trigger kept_whole before truncate on evidence_blob execute function keep_table();
