-- Where a case stands, how it ended and which lines of its history say so: data, checked here, held to the program's enums
-- by a test. A new stage or outcome is a new file that replaces the check.
alter table declaration_case add constraint case_stage_known check (stage in (
    'REGISTRATION', 'SELF_EVALUATION', 'BASIC_LISTING', 'PREPARATION', 'ASSESSMENT', 'COUNTY_REVIEW', 'CORRECTION',
    'COUNTY_LIST', 'CITY_REVIEW', 'CITY_LIST', 'PROVINCIAL_REVIEW', 'PUBLIC_NOTICE', 'CLOSED'));
alter table declaration_case add constraint case_outcome_known check (outcome in (
    'RECOGNISED', 'RECOGNISED_DIRECTLY', 'NOT_RECOGNISED', 'REGISTRATION_REFUSED', 'NOT_BASIC_TIER', 'NOT_SUBMITTED',
    'CONDITIONS_UNMET', 'COUNTY_DECLINED', 'NOT_RECOMMENDED_BY_COUNTY', 'CITY_DECLINED', 'NOT_RECOMMENDED_BY_CITY',
    'OBJECTION_UPHELD', 'WITHDRAWN'));
alter table declaration_case add constraint closed_case_has_outcome check ((stage = 'CLOSED') = (outcome is not null));

-- what a line of the history is: the case entered a stage, was closed, or anything else worth noting
alter table case_event add column kind varchar(13) default 'NOTED' not null;
alter table case_event add column stage varchar(30);

-- lines from before said it in words, with the names the stages had then
update case_event set stage = case what
    when '进入「系统登记核对」' then 'REGISTRATION'
    when '进入「成熟度自评估」' then 'SELF_EVALUATION'
    when '进入「基础级清单核对」' then 'BASIC_LISTING'
    when '进入「填报申报书」' then 'PREPARATION'
    when '进入「条件核验」' then 'ASSESSMENT'
    when '进入「县级审核」' then 'COUNTY_REVIEW'
    when '进入「补正」' then 'CORRECTION'
    when '进入「待县级推荐」' then 'COUNTY_LIST'
    when '进入「市级审核」' then 'CITY_REVIEW'
    when '进入「待市级汇总」' then 'CITY_LIST'
    when '进入「省级评审」' then 'PROVINCIAL_REVIEW'
    when '进入「公示」' then 'PUBLIC_NOTICE'
    end;
update case_event set stage = 'CLOSED', kind = 'CASE_CLOSED' where stage is null and what like '办结：%';
update case_event set kind = 'STAGE_ENTERED' where stage is not null and kind = 'NOTED';

alter table case_event alter column kind drop default;
alter table case_event add constraint event_kind_known check (kind in ('NOTED', 'STAGE_ENTERED', 'CASE_CLOSED'));
alter table case_event add constraint event_stage_known check (stage in (
    'REGISTRATION', 'SELF_EVALUATION', 'BASIC_LISTING', 'PREPARATION', 'ASSESSMENT', 'COUNTY_REVIEW', 'CORRECTION',
    'COUNTY_LIST', 'CITY_REVIEW', 'CITY_LIST', 'PROVINCIAL_REVIEW', 'PUBLIC_NOTICE', 'CLOSED'));
alter table case_event add constraint event_of_stage_names_it check ((kind = 'NOTED') = (stage is null));
alter table case_event add constraint closing_event_is_of_last_stage check ((kind = 'CASE_CLOSED') = coalesce(stage = 'CLOSED', false));
