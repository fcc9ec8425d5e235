-- Who has a seat at which open task: one row for each candidate group ('G') and each person involved ('U': linked,
-- assignee, owner), with what task lists select and sort by, and whether that seat has the engine's grant to read it.
-- Kept by triggers, in the transaction that changes the task; task lists read it in place of three joins.
create table open_task_seat (
    task_id    varchar(64)  not null,
    kind       char(1)      not null,
    seat       varchar(255) not null,
    due_at     timestamp,
    created_at timestamp    not null,
    assigned   boolean      not null,
    granted    boolean      not null,
    constraint open_task_seat_pk primary key (task_id, kind, seat)
);

-- every list is a walk along this index, every count a part of it, without a look at the table
create index open_task_by_seat
    on open_task_seat (kind, seat, due_at, created_at desc, task_id, assigned, granted);

-- what the table has to hold; 7 is the resource type of tasks, 2 the permission to read
create view open_task_seat_source as
select t.id_ as task_id, l.kind, l.seat, t.due_date_ as due_at, t.create_time_ as created_at,
    t.assignee_ is not null as assigned,
    exists (select 1 from act_ru_authorization a where a.type_ = 1 and a.resource_type_ = 7 and a.resource_id_ = t.id_
        and a.perms_ & 2 > 0 and l.seat = case l.kind when 'G' then a.group_id_ else a.user_id_ end) as granted
from act_ru_task t
join (select task_id_, 'G' as kind, group_id_ as seat from act_ru_identitylink
      where type_ = 'candidate' and group_id_ is not null
      union select task_id_, 'U', user_id_ from act_ru_identitylink where user_id_ is not null
      union select id_, 'U', assignee_ from act_ru_task where assignee_ is not null
      union select id_, 'U', owner_ from act_ru_task where owner_ is not null) l on l.task_id_ = t.id_
where t.proc_def_id_ is not null;

create function seat_open_task(changed varchar) returns void language sql as $$
    delete from open_task_seat where task_id = changed;
    insert into open_task_seat select * from open_task_seat_source where task_id = changed;
$$;

create function open_task_changed() returns trigger language plpgsql as $$
begin
    perform seat_open_task(new.id_);
    return null;
end $$;

create function open_task_gone() returns trigger language plpgsql as $$
begin
    delete from open_task_seat where task_id = old.id_;
    return null;
end $$;

create function open_task_link_changed() returns trigger language plpgsql as $$
begin
    perform seat_open_task(case when tg_op = 'DELETE' then old.task_id_ else new.task_id_ end);
    return null;
end $$;

create function open_task_grant_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform seat_open_task(old.resource_id_);
    end if;
    if tg_op <> 'DELETE' and (tg_op = 'INSERT' or new.resource_id_ <> old.resource_id_) then
        perform seat_open_task(new.resource_id_);
    end if;
    return null;
end $$;

create trigger open_task_made after insert on act_ru_task
    for each row when (new.assignee_ is not null or new.owner_ is not null) execute function open_task_changed();
create trigger open_task_changed after update on act_ru_task
    for each row when (old.due_date_ is distinct from new.due_date_ or old.assignee_ is distinct from new.assignee_
        or old.owner_ is distinct from new.owner_ or old.create_time_ is distinct from new.create_time_)
    execute function open_task_changed();
create trigger open_task_gone after delete on act_ru_task
    for each row execute function open_task_gone();

create trigger open_task_linked after insert or update on act_ru_identitylink
    for each row when (new.task_id_ is not null) execute function open_task_link_changed();
create trigger open_task_unlinked after delete on act_ru_identitylink
    for each row when (old.task_id_ is not null) execute function open_task_link_changed();

create trigger open_task_granted after insert or update on act_ru_authorization
    for each row when (new.resource_type_ = 7 and new.resource_id_ <> '*') execute function open_task_grant_changed();
create trigger open_task_grant_gone after delete on act_ru_authorization
    for each row when (old.resource_type_ = 7 and old.resource_id_ <> '*') execute function open_task_grant_changed();

insert into open_task_seat select * from open_task_seat_source;
