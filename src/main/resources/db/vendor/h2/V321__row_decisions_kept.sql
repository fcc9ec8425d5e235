-- What was decided of test rows stays.
create trigger rule_row_decision_kept before update, delete on rule_row_decision
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
