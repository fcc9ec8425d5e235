-- Search for any part of a name, number or code, as on PostgreSQL; H2 is for few rows, so it looks at all of them.
create alias holds_text deterministic for "org.tidu.page.h2.TextSearch.holds";

create view case_text as
select number, lower(enterprise_name || ' ' || factory_name || ' ' || number || ' ' || uscc) as content
from declaration_case;

create index enterprise_by_name on enterprise (name, uscc);
