-- One list per round and area; a locked list is what the area signed, and stays as it is (see db/vendor).
create table recommendation_list (
    id         varchar(36) not null primary key,
    round_id   varchar(36) not null references declaration_round (id),
    list_level varchar(6)  not null,
    area_code  varchar(6)  not null,
    area_name  varchar(60) not null,
    status     varchar(6)  not null,
    -- who ranked or resolved last; becomes locked_by
    decided_by varchar(100),
    locked_at  timestamp with time zone,
    locked_by  varchar(100),
    -- the canonical JSON of the locked list and its hash
    content    text,
    sha256     char(64),
    constraint one_list_per_round_and_area unique (round_id, list_level, area_code),
    constraint list_level_known check (list_level in ('COUNTY', 'CITY')),
    constraint list_status_known check (status in ('OPEN', 'LOCKED')),
    constraint locked_list_is_complete check (status = 'OPEN'
        or (locked_at is not null and locked_by is not null and content is not null and sha256 is not null))
);

create table recommendation_item (
    list_id            varchar(36) not null references recommendation_list (id),
    declaration_number varchar(40) not null references declaration_case (number),
    recommended        boolean     not null,
    item_rank          int,
    remark             varchar(500),
    -- the scenario lines of the summary table, frozen with the list
    scenario_lines     text,
    primary key (list_id, declaration_number),
    constraint ranks_differ unique (list_id, item_rank),
    constraint recommended_has_rank check
        ((recommended and item_rank >= 1 and item_rank is not null) or (not recommended and item_rank is null))
);

create index recommendation_by_case on recommendation_item (declaration_number);

-- 推荐汇总表 and 推荐函, made once, when the list is locked
create table recommendation_document (
    list_id varchar(36) not null references recommendation_list (id),
    kind    varchar(10) not null,
    content bytea       not null,
    sha256  char(64)    not null,
    primary key (list_id, kind),
    constraint document_kind_known check (kind in ('SUMMARY', 'LETTER'))
);

-- how a missed deadline was resolved, each time
create table recommendation_overdue (
    id              varchar(36)  not null primary key,
    list_id         varchar(36)  not null references recommendation_list (id),
    decided_at      timestamp with time zone not null,
    decided_by      varchar(100) not null,
    decision        varchar(10)  not null,
    reason          varchar(500) not null,
    new_deadline_at timestamp with time zone,
    constraint extension_has_deadline check
        ((decision = 'EXTEND' and new_deadline_at is not null) or (decision = 'LOCK' and new_deadline_at is null))
);

create index overdue_by_list on recommendation_overdue (list_id, decided_at);

-- every case of the list has been told
create table recommendation_announcement (
    list_id      varchar(36) not null primary key references recommendation_list (id),
    announced_at timestamp with time zone not null
);
