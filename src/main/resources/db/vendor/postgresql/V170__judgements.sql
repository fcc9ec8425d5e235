-- What an officer found on each condition that people must judge, as JSON; null where a review asked for none.
alter table case_review add column judgements text;
