-- What was shown as an official text, and who brought it, stays.
create trigger official_text_change_kept before update, delete on official_text_change
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger official_text_kept before update, delete on official_text
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
