-- Official texts in the place of paraphrases: each import or taking back is a change, the last one of a set holds
create table official_text_change (
    jurisdiction varchar(20)  not null,
    kind         varchar(20)  not null,
    version      integer      not null,
    source       varchar(200),
    file_name    varchar(200),
    file_sha256  varchar(64),
    reason       varchar(200),
    changed_at   timestamp with time zone not null,
    changed_by   varchar(100) not null,
    primary key (jurisdiction, kind, version),
    constraint imported_or_taken_back check ((source is null) <> (reason is null) and (source is null) = (file_sha256 is null))
);

create table official_text (
    jurisdiction varchar(20) not null,
    kind         varchar(20) not null,
    version      integer     not null,
    code         varchar(20) not null,
    part         varchar(20) not null,
    body         text        not null,
    primary key (jurisdiction, kind, version, code, part),
    foreign key (jurisdiction, kind, version) references official_text_change (jurisdiction, kind, version)
);
