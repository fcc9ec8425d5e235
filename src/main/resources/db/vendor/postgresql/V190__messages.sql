-- the task a message asks for: it is read when that task is done
alter table portal_message add column task_id varchar(64);

create index message_of_task on portal_message (task_id);
-- the number beside 消息
create index message_unread on portal_message (recipient, read_at);
