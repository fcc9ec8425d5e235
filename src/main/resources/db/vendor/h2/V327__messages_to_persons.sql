-- a box may be one person's: staff-<user id>, whose id has up to 64 characters
drop trigger portal_message_kept;
alter table portal_message alter column recipient set data type varchar(80);
create trigger portal_message_kept before update, delete on portal_message
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
