-- Colleagues whom the administrator of their enterprise lets hand in what was written. All may write; nobody new may hand in unasked.

create table submission_right (
    account_id varchar(36)  not null primary key,
    granted_by varchar(36)  not null,
    granted_at timestamp with time zone not null,
    foreign key (account_id) references enterprise_account (id) on delete cascade
);

-- who could hand in so far goes on: a round may be near its end
insert into submission_right (account_id, granted_by, granted_at)
    select id, 'upgrade', current_timestamp from enterprise_account where role = 'MEMBER' and status = 'ACTIVE';
