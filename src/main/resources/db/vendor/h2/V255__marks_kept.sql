-- The marks stand in rows of their own. H2 builds a table anew for a column, and its trigger then goes by the name of the copy.
drop trigger expert_score_kept;
alter table expert_score drop column maturity;
alter table expert_score drop column infrastructure;
alter table expert_score drop column technology;
alter table expert_score drop column replicability;
alter table expert_score drop column benefit;
alter table expert_score drop column plan;
create trigger expert_score_kept before update, delete on expert_score
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger expert_mark_kept before update, delete on expert_mark
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
