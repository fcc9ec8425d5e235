-- What was verified stays as it was entered.
create trigger verified_honour_kept before update, delete on verified_honour
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
