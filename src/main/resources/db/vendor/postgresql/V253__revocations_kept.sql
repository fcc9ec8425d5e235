-- A proposal stays as it was made; the answer is filled in once.
create trigger kept before update or delete on recognition_revocation for each row execute function keep_row(
        'answered_by once', 'answered_at once', 'confirmed once', 'words once');
create trigger kept_whole before truncate on recognition_revocation execute function keep_table();
