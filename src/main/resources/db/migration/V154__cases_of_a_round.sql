-- the city's list asks for the cases of its round that wait for it, whatever else the round holds
create index case_of_round_at_stage on declaration_case (round_id, stage, county_code);
