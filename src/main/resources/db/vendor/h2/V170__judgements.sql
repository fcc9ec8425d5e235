-- What an officer found on each condition that people must judge, as JSON; null where a review asked for none.
-- H2 makes the table anew and its trigger would know the old columns only.
drop trigger case_review_kept;
alter table case_review add column judgements text;
create trigger case_review_kept before update, delete on case_review
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
