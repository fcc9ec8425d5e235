-- Labels of what was in force beside a version when a report on it was made, as far as that can matter; null of older reports
alter table rule_change_report add column beside varchar(8000);
