-- The office an officer acted for, as it was then: people move on, what was decided does not.
alter table case_event add column office varchar(100);
alter table case_review add column office varchar(100);
