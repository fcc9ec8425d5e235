-- 申报书 on paper: asked for once for each revision of the application, made by a job, kept as it was made.
create table application_paper (
    -- 验证号, printed on every page; random, so that nobody finds another's
    verification       varchar(24)  not null primary key,
    declaration_number varchar(40)  not null references declaration_case (number),
    -- of the application
    revision           int          not null,
    state              varchar(10)  not null,
    -- how far it is, out of 100
    progress           int          not null,
    fault              varchar(300),
    attempts           int          not null,
    asked_at           timestamp with time zone not null,
    asked_by           varchar(100) not null,
    -- since when a node makes it
    taken_at           timestamp with time zone,
    ready_at           timestamp with time zone,
    constraint one_paper_of_a_revision unique (declaration_number, revision),
    constraint paper_states check (state in ('WAITING', 'MAKING', 'READY', 'FAILED')),
    constraint paper_progress check (progress between 0 and 100)
);

create index paper_by_state on application_paper (state, asked_at);

-- The files of it, byte for byte.
create table application_paper_file (
    verification varchar(24) not null references application_paper (verification),
    kind         varchar(10) not null,
    content      bytea       not null,
    sha256       char(64)    not null,
    size_bytes   bigint      not null,
    made_at      timestamp with time zone not null,
    primary key (verification, kind),
    constraint paper_kinds check (kind in ('DOCX', 'PDF'))
);

create index paper_file_by_content on application_paper_file (sha256);
