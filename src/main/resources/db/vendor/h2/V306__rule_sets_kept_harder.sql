-- A version begins as a draft without approver. The rules themselves are those of KeptVersionTrigger and KeptVersionFileTrigger.
drop trigger rule_set_version_kept;
create trigger rule_set_version_kept before insert, update, delete on rule_set_version
    for each row call 'org.tidu.integrity.h2.KeptVersionTrigger';
