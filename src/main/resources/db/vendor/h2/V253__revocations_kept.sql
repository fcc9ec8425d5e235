-- A proposal stays as it was made; the answer is filled in once.
create trigger recognition_revocation_kept before update, delete on recognition_revocation
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
