-- Drafts have a version for each part of their form. form_draft keeps what belongs to no part: all of a form in one piece.

alter table form_draft add column version int default 1 not null;

create table form_draft_section (
    uscc     char(18)     not null,
    context  varchar(120) not null,
    section  varchar(80)  not null,
    version  int          not null,
    content  text         not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(100) not null,
    primary key (uscc, context, section),
    foreign key (uscc, context) references form_draft (uscc, context) on delete cascade on update cascade
);

-- Texts that are not in the draft: those not chosen where two colleagues wrote the same field (with their path), and what a save brought
-- that began from an older version (one for each account and part, without a path). They go with the draft.
create table form_draft_aside (
    id         varchar(36)  not null primary key,
    uscc       char(18)     not null,
    context    varchar(120) not null,
    section    varchar(80)  not null,
    account_id varchar(36)  not null,
    path       varchar(200) not null,
    content    text         not null,
    written_by varchar(100) not null,
    kept_at    timestamp with time zone not null,
    foreign key (uscc, context) references form_draft (uscc, context) on delete cascade on update cascade
);

create index form_draft_aside_by_draft on form_draft_aside (uscc, context, kept_at);

-- Where each account was seen writing last; section is null while it writes nowhere.
create table form_draft_writer (
    uscc       char(18)     not null,
    context    varchar(120) not null,
    account_id varchar(36)  not null,
    section    varchar(80),
    name       varchar(100) not null,
    seen_at    timestamp with time zone not null,
    primary key (uscc, context, account_id),
    foreign key (uscc, context) references form_draft (uscc, context) on delete cascade on update cascade
);
