-- Bytes that were received, each content once. The row comes before the bytes are in the store: until then the node that
-- received them holds them. It goes when nothing refers to it any more.
create table evidence_blob (
    sha256      char(64)     not null primary key,
    storage_key varchar(80)  not null unique,
    size_bytes  bigint       not null,
    media_type  varchar(100) not null,
    stored_at   timestamp with time zone,
    constraint a_blob_is_not_empty check (size_bytes > 0)
);

-- A file an enterprise wrote its case with. The name is what its computer calls it, and nothing but text.
create table evidence_file (
    id                 varchar(36)  not null primary key,
    declaration_number varchar(40)  not null references declaration_case (number),
    uscc               char(18)     not null,
    category           varchar(40)  not null,
    -- the scenario instance it belongs to, as the application names it
    instance           varchar(200),
    name               varchar(200) not null,
    note               varchar(300),
    -- a financial statement nobody has audited
    unaudited          boolean      not null,
    size_bytes         bigint       not null,
    state              varchar(12)  not null,
    refusal            varchar(500),
    media_type         varchar(100),
    sha256             char(64) references evidence_blob (sha256),
    -- the file it takes the place of, once it is ready
    replaces           varchar(36),
    created_at         timestamp with time zone not null,
    created_by         varchar(100) not null,
    received_at        timestamp with time zone,
    removed_at         timestamp with time zone,
    removed_by         varchar(100),
    constraint evidence_states check (state in ('UPLOADING', 'SCANNING', 'READY', 'REFUSED', 'INFECTED')),
    constraint received_evidence_has_content check (state not in ('SCANNING', 'READY') or removed_at is not null
        or sha256 is not null and media_type is not null and received_at is not null)
);

create index evidence_by_case on evidence_file (declaration_number, created_at);
create index evidence_by_enterprise on evidence_file (uscc, state);
create index evidence_by_state on evidence_file (state, created_at);
create index evidence_by_content on evidence_file (sha256);

-- What was handed in with a revision: frozen, and its content with it.
create table evidence_filing (
    declaration_number varchar(40)  not null references declaration_case (number),
    form_id            varchar(60)  not null,
    revision           int          not null,
    evidence_id        varchar(36)  not null references evidence_file (id),
    category           varchar(40)  not null,
    instance           varchar(200),
    name               varchar(200) not null,
    note               varchar(300),
    unaudited          boolean      not null,
    sha256             char(64)     not null references evidence_blob (sha256),
    primary key (declaration_number, form_id, revision, evidence_id)
);

create index filing_by_evidence on evidence_filing (evidence_id);
create index filing_by_content on evidence_filing (sha256);
