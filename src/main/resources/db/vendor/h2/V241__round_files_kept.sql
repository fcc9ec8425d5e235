-- What a round published stays as it was; KeptColumns says that it may be withdrawn.
create trigger round_file_kept before update, delete on round_file
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
