-- A list of a round is read some cases at a time, by number: of a county at a stage, and of all counties at a stage. Both also
-- tell how many there are, without looking at the cases.
create index case_of_round_by_county on declaration_case (round_id, county_code, stage, number);
create index case_of_round_by_stage on declaration_case (round_id, stage, number, county_code);
drop index case_by_round_county;
drop index case_of_round_at_stage;
