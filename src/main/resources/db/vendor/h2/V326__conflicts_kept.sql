-- A conflict is settled once and stays; a version with one that is not is not handed in: the rule itself is that of KeptVersionTrigger.
create trigger rule_set_conflict_kept before update, delete on rule_set_conflict
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
