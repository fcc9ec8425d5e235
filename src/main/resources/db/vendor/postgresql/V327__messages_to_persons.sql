-- a box may be one person's: staff-<user id>, whose id has up to 64 characters
drop trigger kept on portal_message;
drop trigger kept_there on portal_message;
alter table portal_message alter column recipient type varchar(80);
create trigger kept before update on portal_message for each row execute function keep_row('read_at once');
call keep_but('portal_message', 'read_at once');
