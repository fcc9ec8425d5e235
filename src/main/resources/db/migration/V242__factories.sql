-- A firm may declare more than one factory in a round: what counts once is a factory, by the name it is declared under.
alter table declaration_case drop constraint one_case_per_enterprise_and_round;
alter table declaration_case add constraint one_case_per_factory_and_round unique (round_id, uscc, factory_name, is_current);
