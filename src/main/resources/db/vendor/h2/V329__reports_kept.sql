-- H2 keeps the columns of a table in its triggers
drop trigger rule_change_report_kept;
create trigger rule_change_report_kept before update, delete on rule_change_report
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
