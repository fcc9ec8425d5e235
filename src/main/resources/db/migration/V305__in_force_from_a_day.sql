-- What an owner brings into force has a first day; a last day belongs to what was in force and was withdrawn.
alter table rule_set_version add constraint owners_have_a_first_day check (origin = 'PROGRAM' or in_force_from is not null
    or state in ('DRAFT', 'IN_REVIEW', 'WITHDRAWN'));
alter table rule_set_version add constraint not_ended_before_it_began check (in_force_until >= in_force_from);
alter table rule_set_version add constraint only_what_is_withdrawn_has_ended check (in_force_until is null or state = 'WITHDRAWN');
