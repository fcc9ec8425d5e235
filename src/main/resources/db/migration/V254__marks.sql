-- A review sheet has as many dimensions as its form: a row for each mark, with what it was called and could be then.
create table expert_mark (
    review_id varchar(64)   not null,
    expert    varchar(64)   not null,
    dimension varchar(60)   not null,
    mark_no   integer       not null,
    title     varchar(200)  not null,
    points    numeric(7, 1) not null,
    most      numeric(7, 1) not null,
    primary key (review_id, expert, dimension),
    constraint mark_in_range check (points between 0 and most)
);

insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) select review_id, expert, 'scoreMaturity', 1, '智能制造成熟度', maturity, 20
from expert_score where maturity is not null;
insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) select review_id, expert, 'scoreInfrastructure', 2, '信息基础建设水平', infrastructure, 15
from expert_score where infrastructure is not null;
insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) select review_id, expert, 'scoreTechnology', 3, '技术应用先进性', technology, 25
from expert_score where technology is not null;
insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) select review_id, expert, 'scoreReplicability', 4, '解决方案示范性和可推广性', replicability, 15
from expert_score where replicability is not null;
insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) select review_id, expert, 'scoreBenefit', 5, '经济社会效益情况', benefit, 15
from expert_score where benefit is not null;
insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) select review_id, expert, 'scorePlan', 6, '后续实施计划', plan, 10
from expert_score where plan is not null;
