-- messages in the portal; the recipient is a group id: county-430211, city-4302, enterprise-<credit code>
create table portal_message (
    id                 varchar(36)   not null primary key,
    recipient          varchar(60)   not null,
    sent_at            timestamp with time zone not null,
    title              varchar(200)  not null,
    body               varchar(2000) not null,
    declaration_number varchar(40),
    read_at            timestamp with time zone
);

create index message_by_recipient on portal_message (recipient, sent_at);
