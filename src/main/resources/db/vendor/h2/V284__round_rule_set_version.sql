-- Which version of its rule set judges the cases of a round; filled in with the edition, and then stays.
drop trigger declaration_round_kept;
alter table declaration_round add column rule_set_version varchar(120);
create trigger declaration_round_kept before update, delete on declaration_round
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
