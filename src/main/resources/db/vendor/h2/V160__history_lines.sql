-- Lines of a case's history are numbered by the database, in the order in which they were written.
alter table case_event add column entry_number bigint;
merge into case_event e
using (select id, row_number() over (order by happened_at, declaration_number, sequence_number) as line from case_event) n
on n.id = e.id when matched then update set entry_number = n.line;
drop index event_by_case;
alter table case_event drop primary key;
alter table case_event drop column id;
alter table case_event drop column sequence_number;
alter table case_event alter column entry_number bigint generated always as identity;
alter table case_event alter column entry_number restart with (select coalesce(max(entry_number), 0) + 1 from case_event);
alter table case_event add constraint case_event_pk primary key (entry_number);
create index event_by_case on case_event (declaration_number, happened_at, entry_number);

alter table case_review add column entry_number bigint;
merge into case_review r
using (select id, row_number() over (order by reviewed_at, declaration_number, sequence_number) as line from case_review) n
on n.id = r.id when matched then update set entry_number = n.line;
drop index review_by_case;
alter table case_review drop primary key;
alter table case_review drop column id;
alter table case_review drop column sequence_number;
alter table case_review alter column entry_number bigint generated always as identity;
alter table case_review alter column entry_number restart with (select coalesce(max(entry_number), 0) + 1 from case_review);
alter table case_review add constraint case_review_pk primary key (entry_number);
create index review_by_case on case_review (declaration_number, reviewed_at, entry_number);
