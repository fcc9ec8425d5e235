-- 代理人: a colleague of the same office does an officer's tasks from one day to another, both included, Beijing time; kept when it is over
create table substitution (
    id         varchar(36) not null primary key,
    principal  varchar(64) not null,
    substitute varchar(64) not null,
    from_day   date        not null,
    to_day     date        not null,
    named_by   varchar(64) not null,
    named_at   timestamp with time zone not null,
    ended_by   varchar(64),
    ended_at   timestamp with time zone,
    constraint substitute_is_another check (principal <> substitute),
    constraint substitution_days_in_order check (from_day <= to_day),
    constraint substitution_ended_as_a_whole check ((ended_by is null) = (ended_at is null))
);

create index substitution_by_last_day on substitution (to_day);

-- for whom a substitute works on a task that has been taken over
create table acting_for (
    task_id    varchar(64) not null primary key,
    principal  varchar(64) not null,
    substitute varchar(64) not null,
    since      timestamp with time zone not null
);
