-- The marks stand in rows of their own.
alter table expert_score drop column maturity;
alter table expert_score drop column infrastructure;
alter table expert_score drop column technology;
alter table expert_score drop column replicability;
alter table expert_score drop column benefit;
alter table expert_score drop column plan;
create trigger kept before update or delete on expert_mark for each row execute function keep_row();
create trigger kept_whole before truncate on expert_mark execute function keep_table();
