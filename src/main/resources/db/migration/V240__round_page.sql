-- The notice of a round and its attachments, byte for byte, as the city published them; one that was published by mistake is
-- withdrawn, not deleted.
create table round_file (
    id           varchar(36)  not null primary key,
    round_id     varchar(36)  not null references declaration_round (id),
    name         varchar(160) not null,
    size_bytes   int          not null,
    sha256       char(64)     not null,
    content      bytea        not null,
    published_at timestamp with time zone not null,
    published_by varchar(64)  not null,
    withdrawn_at timestamp with time zone,
    withdrawn_by varchar(64),
    constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index file_of_round on round_file (round_id, published_at);

-- whom an enterprise may ask about a round, in the order the city chose
create table round_contact (
    round_id varchar(36)  not null references declaration_round (id),
    place    int          not null,
    office   varchar(60)  not null,
    person   varchar(50),
    phone    varchar(40)  not null,
    email    varchar(120),
    address  varchar(200),
    primary key (round_id, place)
);
