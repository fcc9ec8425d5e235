-- Lines of a case's history are numbered by the database, in the order in which they were written.
alter table case_event add column entry_number bigint;
update case_event e set entry_number = n.line
from (select id, row_number() over (order by happened_at, declaration_number, sequence_number) as line from case_event) n
where n.id = e.id;
drop index event_by_case;
alter table case_event drop constraint case_event_pkey;
alter table case_event drop column id, drop column sequence_number;
alter table case_event alter column entry_number set not null;
alter table case_event alter column entry_number add generated always as identity;
do $$ begin
    perform setval(pg_get_serial_sequence('case_event', 'entry_number'), (select coalesce(max(entry_number), 0) + 1 from case_event), false);
end $$;
alter table case_event add constraint case_event_pk primary key (entry_number);
create index event_by_case on case_event (declaration_number, happened_at, entry_number);

alter table case_review add column entry_number bigint;
update case_review r set entry_number = n.line
from (select id, row_number() over (order by reviewed_at, declaration_number, sequence_number) as line from case_review) n
where n.id = r.id;
drop index review_by_case;
alter table case_review drop constraint case_review_pkey;
alter table case_review drop column id, drop column sequence_number;
alter table case_review alter column entry_number set not null;
alter table case_review alter column entry_number add generated always as identity;
do $$ begin
    perform setval(pg_get_serial_sequence('case_review', 'entry_number'), (select coalesce(max(entry_number), 0) + 1 from case_review), false);
end $$;
alter table case_review add constraint case_review_pk primary key (entry_number);
create index review_by_case on case_review (declaration_number, reviewed_at, entry_number);
