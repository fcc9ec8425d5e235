-- A paper keeps what it is of and its number; its files stay as they were made.
create trigger application_paper_kept before update, delete on application_paper
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger application_paper_file_kept before update, delete on application_paper_file
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
