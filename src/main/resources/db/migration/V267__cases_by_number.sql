-- what lists of cases by number walk along, of a county and of a county at a stage
create index case_list_by_number on declaration_case (county_code, number);
create index case_list_at_stage_by_number on declaration_case (county_code, stage, number);
