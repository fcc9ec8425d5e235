-- Copies of one case that waits for a county's officers, :copies of them, dealt out to the ten counties in turn.
-- Every id of a copy follows from the id copied and the copy's number, so that whatever refers to it still does.

create function copied(id text, n bigint) returns text language sql immutable as
    $$ select md5(id || ':' || n)::uuid::text $$;

create table bench_case as
select c.*, t.id_ as task_id, t.proc_inst_id_ as instance_id
from declaration_case c join act_ru_task t on t.proc_inst_id_ = c.process_instance_id
where t.task_def_key_ = 'userTask_reviewCounty' and c.county_code = '430211' order by c.number limit 1;

create table bench_copy as
select n, a.code, a.name, 'ZZ2031A-' || a.code || '-' || lpad(n::text, 6, '0') as number,
    substr(md5('firm' || n), 1, 18) as uscc, bench_name(n) as firm
from generate_series(1, :copies) n
join (select row_number() over (order by county_code) - 1 as turn, county_code as code, county_name as name
      from (select distinct county_code, county_name from declaration_case) known) a on a.turn = n % 10;

-- planted whole: keys and seats looked up row by row, by plans made when the tables were small, would take hours
set session_replication_role = replica;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_,
    act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
    cached_ent_state_, sequence_counter_, proc_def_key_)
select copied(e.id_, b.n), e.rev_, copied(e.root_proc_inst_id_, b.n), copied(e.proc_inst_id_, b.n),
    case when e.business_key_ is not null then b.number end, copied(e.parent_id_, b.n), e.proc_def_id_, e.act_id_,
    e.act_inst_id_, e.is_active_, e.is_concurrent_, e.is_scope_, e.is_event_scope_, e.suspension_state_,
    e.cached_ent_state_, e.sequence_counter_, e.proc_def_key_
from act_ru_execution e join bench_case s on e.proc_inst_id_ = s.instance_id cross join bench_copy b
order by b.n, e.parent_id_ nulls first, case when e.act_id_ is null then 0 else 1 end;

-- every twentieth task is claimed; tianyuan1 holds every fifth of those of the own county
insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, description_, task_def_key_,
    assignee_, priority_, create_time_, last_updated_, due_date_, suspension_state_, task_state_)
select copied(t.id_, b.n), t.rev_, copied(t.execution_id_, b.n), copied(t.proc_inst_id_, b.n), t.proc_def_id_,
    replace(t.name_, s.enterprise_name, b.firm), t.description_, t.task_def_key_,
    case when b.n % 20 = 1 and b.code = '430211' and b.n % 100 = 1 then 'tianyuan1'
         when b.n % 20 = 1 then 'officer-' || b.code end,
    t.priority_, t.create_time_ - make_interval(secs => b.n * 61 % 864000),
    t.last_updated_, t.due_date_ + make_interval(mins => (b.n * 7919 % 40000)::int - 6000), t.suspension_state_,
    t.task_state_
from act_ru_task t join bench_case s on t.id_ = s.task_id cross join bench_copy b;

insert into act_ru_identitylink (id_, rev_, group_id_, type_, user_id_, task_id_)
select copied(l.id_, b.n), l.rev_, 'county-' || b.code, l.type_, l.user_id_, copied(l.task_id_, b.n)
from act_ru_identitylink l join bench_case s on l.task_id_ = s.task_id cross join bench_copy b;

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select copied(a.id_, b.n), a.rev_, a.type_, 'county-' || b.code, a.resource_type_, copied(a.resource_id_, b.n), a.perms_
from act_ru_authorization a join bench_case s on a.resource_id_ = s.task_id cross join bench_copy b
where a.group_id_ = 'county-430211';

insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
select copied(t.id_, 0), 1, 1, t.assignee_, 7, t.id_, (select max(perms_) from act_ru_authorization
    where resource_type_ = 7 and perms_ < 1000000)
from act_ru_task t where t.assignee_ = 'tianyuan1' or t.assignee_ like 'officer-%';

insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, bytearray_id_,
    double_, long_, text_, text2_, var_scope_, sequence_counter_, is_concurrent_local_, task_id_)
select copied(v.id_, b.n), v.rev_, v.type_, v.name_, copied(v.execution_id_, b.n), copied(v.proc_inst_id_, b.n),
    v.proc_def_id_, v.bytearray_id_, v.double_, v.long_,
    case v.name_ when 'declarationNumber' then b.number when 'countyCode' then b.code when 'countyName' then b.name
        when 'countyGroup' then 'county-' || b.code when 'enterpriseName' then b.firm else v.text_ end,
    v.text2_, copied(v.var_scope_, b.n), v.sequence_counter_, v.is_concurrent_local_, copied(v.task_id_, b.n)
from act_ru_variable v join bench_case s on v.proc_inst_id_ = s.instance_id cross join bench_copy b;

insert into act_ru_event_subscr (id_, rev_, event_type_, event_name_, execution_id_, proc_inst_id_, activity_id_,
    configuration_, created_)
select copied(e.id_, b.n), e.rev_, e.event_type_, e.event_name_, copied(e.execution_id_, b.n),
    copied(e.proc_inst_id_, b.n), e.activity_id_, e.configuration_, e.created_
from act_ru_event_subscr e join bench_case s on e.proc_inst_id_ = s.instance_id cross join bench_copy b;

-- one timer a case, a year ahead: what the acquisition of jobs has to pass over
insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, process_instance_id_, process_def_id_,
    process_def_key_, retries_, duedate_, repeat_offset_, handler_type_, handler_cfg_, deployment_id_,
    suspension_state_, job_def_id_, priority_, sequence_counter_, create_time_)
select copied(j.id_, b.n), 1, j.type_, j.exclusive_, copied(s.instance_id, b.n), copied(s.instance_id, b.n),
    j.process_def_id_, j.process_def_key_, j.retries_, current_timestamp + interval '1 year', j.repeat_offset_,
    j.handler_type_, j.handler_cfg_, j.deployment_id_, j.suspension_state_, j.job_def_id_, j.priority_,
    j.sequence_counter_, j.create_time_
from (select * from act_ru_job where type_ = 'timer' and process_def_key_ = 'declaration' order by id_ limit 1) j
cross join bench_case s cross join bench_copy b;

set session_replication_role = origin;

analyze act_ru_task, act_ru_identitylink, act_ru_authorization;

insert into open_task_seat select * from open_task_seat_source on conflict do nothing;

insert into enterprise (uscc, name, county_code, created_at)
select b.uscc, b.firm, b.code, s.created_at from bench_copy b cross join bench_case s;

insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code,
    county_name, tier, stage, deadline_at, submitted_at, process_instance_id, created_at, updated_at)
select b.number, s.round_id, s.round_title, b.uscc, b.firm, s.factory_name, b.code, b.name, s.tier, s.stage,
    s.deadline_at, s.submitted_at, copied(s.instance_id, b.n), s.created_at,
    s.updated_at - make_interval(secs => b.n % 864000)
from bench_copy b cross join bench_case s;
