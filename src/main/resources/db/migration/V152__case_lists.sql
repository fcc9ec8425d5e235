-- What each list of cases walks along, newest change first; one walk for each county, see CaseFilter.
create index case_list_of_county on declaration_case (county_code, updated_at, number);
create index case_list_of_stage on declaration_case (county_code, stage, updated_at, number);
create index case_list_of_province on declaration_case (county_code, at_province, updated_at, number);
-- a text found in many cases: newest first, until the page is full
create index case_list_of_all on declaration_case (updated_at, number);
drop index case_by_county;

-- the message box, newest first, and the notices that run
create index message_box on portal_message (recipient, sent_at, id);
drop index message_by_recipient;
create index message_about_case on portal_message (declaration_number, sent_at);
create index notice_running on public_notice (closed_at, ends_at);
drop index notice_by_end;
