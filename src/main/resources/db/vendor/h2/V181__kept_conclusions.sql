create trigger recommendation_conclusion_kept before update, delete on recommendation_conclusion
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';

-- H2 builds a table anew for a column, and its triggers then go by the name of the copy
drop trigger locked_list;
drop trigger recommendation_list_kept;
create trigger locked_list before update, delete on recommendation_list
    for each row call 'org.tidu.recommendation.h2.LockedListTrigger';
create trigger recommendation_list_kept before update, delete on recommendation_list
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
