-- What an edition was made of stays.
create trigger edition_kept before update, delete on edition
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger edition_content_kept before update, delete on edition_content
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
