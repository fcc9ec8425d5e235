-- H2 copies a table to add a column, and its triggers would keep the name of the copy
drop trigger portal_message_kept;

-- the task a message asks for: it is read when that task is done
alter table portal_message add column task_id varchar(64);

create index message_of_task on portal_message (task_id);
-- the number beside 消息
create index message_unread on portal_message (recipient, read_at);

create trigger portal_message_kept before update, delete on portal_message
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
