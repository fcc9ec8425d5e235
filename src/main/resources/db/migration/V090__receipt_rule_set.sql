-- a receipt shows the rule set as people call it; edition_id stays the deployment its tables were read from
alter table assessment_receipt add column jurisdiction varchar(40);
alter table assessment_receipt add column edition varchar(100);

update assessment_receipt set
    jurisdiction = substring(rule_set_id, 1, position('-' in rule_set_id) - 1),
    edition = substring(rule_set_id, position('-' in rule_set_id) + 1) || '年';

alter table assessment_receipt alter column jurisdiction set not null;
alter table assessment_receipt alter column edition set not null;
