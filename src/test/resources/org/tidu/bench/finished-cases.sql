-- Copies of every case that has ended, :copies in all, over a hundred rounds; firms come back from round to round.

create table bench_round as
select r.*, k as turn, copied(r.id, k) as round_copy
from generate_series(0, 99) k cross join (select * from declaration_round order by opens_at limit 1) r;

insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at,
    county_deadline_at, city_deadline_at, notice_working_days, county_quota, rule_set_id, edition_id, created_at)
select round_copy, title || ' ' || turn, round_year, tier, 'ARCHIVED', city_code, province_code,
    opens_at - make_interval(days => turn::int + 100), closes_at - make_interval(days => turn::int + 100),
    county_deadline_at - make_interval(days => turn::int + 100), city_deadline_at - make_interval(days => turn::int + 100),
    notice_working_days, county_quota, rule_set_id, edition_id, created_at
from bench_round;

create table bench_end as
select c.*, row_number() over (order by number) - 1 as turn, count(*) over () as ends
from declaration_case c where c.stage = 'CLOSED' and c.is_current;

create table bench_finished as
select n, e.number as ended, 'ZZ2030A-' || f.county_code || '-' || lpad(n::text, 7, '0') as number, r.round_copy,
    r.title || ' ' || r.turn as round_title, f.uscc, f.name as firm, f.county_code,
    a.county_name, r.turn
from generate_series(1, :copies) n
join bench_round r on r.turn = n % 100
join (select *, row_number() over (order by uscc) - 1 as place from enterprise where uscc !~ '^9') f
    on f.place = n / 100
join (select distinct county_code, county_name from declaration_case) a on a.county_code = f.county_code
join bench_end e on e.turn = n / 7 % e.ends;

analyze bench_finished;

insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code,
    county_name, tier, stage, deadline_at, submitted_at, outcome, outcome_reason, process_instance_id, created_at,
    updated_at)
select b.number, b.round_copy, b.round_title, b.uscc, b.firm, e.factory_name, b.county_code, b.county_name, e.tier,
    e.stage, e.deadline_at, e.submitted_at, e.outcome, e.outcome_reason, copied(e.process_instance_id, b.n),
    e.created_at - make_interval(days => b.turn::int + 100),
    e.updated_at - make_interval(days => b.turn::int, secs => (b.n % 86400)::int)
from bench_finished b join bench_end e on e.number = b.ended;

-- what follows has triggers against changes only, and keys that are there
set session_replication_role = replica;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
    removal_time_, duration_, start_act_id_, end_act_id_, root_proc_inst_id_, state_)
select copied(p.id_, b.n), copied(p.id_, b.n), b.number, p.proc_def_key_, p.proc_def_id_, p.start_time_, p.end_time_,
    p.removal_time_, p.duration_, p.start_act_id_, p.end_act_id_, copied(p.id_, b.n), p.state_
from bench_finished b join bench_end e on e.number = b.ended join act_hi_procinst p on p.id_ = e.process_instance_id;

insert into case_event (declaration_number, happened_at, who, what, detail, office, kind, stage)
select b.number, v.happened_at, v.who, v.what, v.detail, v.office, v.kind, v.stage
from bench_finished b join lateral (select * from case_event v where v.declaration_number = b.ended
    order by v.happened_at desc, v.entry_number desc limit 1) v on true;

insert into portal_message (id, recipient, sent_at, title, body, declaration_number, read_at)
select copied(m.id, b.n), case b.n % 3 when 0 then 'county-' || b.county_code else 'enterprise-' || b.uscc end,
    m.sent_at - make_interval(days => b.turn::int, secs => (b.n % 86400)::int), m.title, m.body, b.number, m.read_at
from bench_finished b join lateral (select * from portal_message m where m.declaration_number = b.ended
    order by m.sent_at desc limit 1) m on true;

insert into public_notice (declaration_number, enterprise_name, factory_name, county_name, tier, published_at, ends_at,
    closed_at, outcome)
select b.number, b.firm, p.factory_name, b.county_name, p.tier,
    p.published_at - make_interval(days => b.turn::int), p.ends_at - make_interval(days => b.turn::int),
    p.closed_at - make_interval(days => b.turn::int), p.outcome
from bench_finished b join public_notice p on p.declaration_number = b.ended where p.closed_at is not null;

insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, imported_at)
select f.uscc, f.name, true, true, true, true, 'zhuzhou1', f.created_at from enterprise f where f.uscc !~ '^9';

insert into roster_basic_tier (uscc, factory_name, name, listed_on, imported_by, imported_at)
select f.uscc, '智能工厂', f.name, date '2025-06-30', 'zhuzhou1', f.created_at from enterprise f where f.uscc !~ '^9';

set session_replication_role = origin;
