-- A version may be edited while it is a draft. After that it goes along its states, and nothing else of it changes; whoever
-- worked on it does not approve it. The files of a version change while it is a draft.
create trigger rule_set_kept before update, delete on rule_set
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger rule_set_version_kept before update, delete on rule_set_version
    for each row call 'org.tidu.integrity.h2.KeptVersionTrigger';
create trigger rule_set_file_kept before insert, update, delete on rule_set_file
    for each row call 'org.tidu.integrity.h2.KeptVersionFileTrigger';
create trigger rule_file_bytes_kept before update, delete on rule_file_bytes
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger rule_set_event_kept before update, delete on rule_set_event
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
