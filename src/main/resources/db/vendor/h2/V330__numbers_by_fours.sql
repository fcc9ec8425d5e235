-- As on PostgreSQL: a number is also found without its hyphens.
drop view case_text;

create view case_text as
select number, lower(enterprise_name || ' ' || factory_name || ' ' || number || ' ' || uscc || ' ' || replace(number, '-', '')) as content
from declaration_case;
