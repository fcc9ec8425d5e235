-- What was found and confirmed stays; a proposed stop is answered once.
create trigger rule_change_report_kept before update, delete on rule_change_report
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger rule_change_confirmation_kept before update, delete on rule_change_confirmation
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger rule_set_stop_kept before update, delete on rule_set_stop
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
