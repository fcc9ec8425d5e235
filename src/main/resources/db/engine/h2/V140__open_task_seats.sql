-- Who has a seat at which open task, as on PostgreSQL; there it is a table kept by triggers, here, where tasks are few,
-- a view does. 7 is the resource type of tasks, 2 the permission to read.
create view open_task_seat as
select t.id_ as task_id, l.kind, l.seat, t.due_date_ as due_at, t.create_time_ as created_at,
    t.assignee_ is not null as assigned,
    exists (select 1 from act_ru_authorization a where a.type_ = 1 and a.resource_type_ = 7 and a.resource_id_ = t.id_
        and bitand(a.perms_, 2) > 0
        and (l.kind = 'G' and a.group_id_ = l.seat or l.kind = 'U' and a.user_id_ = l.seat)) as granted
from act_ru_task t
join (select task_id_, 'G' as kind, group_id_ as seat from act_ru_identitylink
      where type_ = 'candidate' and group_id_ is not null
      union select task_id_, 'U', user_id_ from act_ru_identitylink where user_id_ is not null
      union select id_, 'U', assignee_ from act_ru_task where assignee_ is not null
      union select id_, 'U', owner_ from act_ru_task where owner_ is not null) l on l.task_id_ = t.id_
where t.proc_def_id_ is not null;
