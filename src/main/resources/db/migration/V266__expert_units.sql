-- 所在单位 of experts, as the province or an administrator recorded it: shown where experts are chosen and where their scores are read
create table expert_unit (
    expert      varchar(64)  not null primary key,
    unit        varchar(200) not null,
    recorded_by varchar(64)  not null,
    recorded_at timestamp with time zone not null
);
