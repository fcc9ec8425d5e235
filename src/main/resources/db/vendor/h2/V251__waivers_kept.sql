-- Who accepted what, and who signed it, stays as it was entered.
create trigger condition_waiver_kept before update, delete on condition_waiver
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
