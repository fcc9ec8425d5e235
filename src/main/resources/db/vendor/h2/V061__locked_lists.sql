-- A locked list, its items and its documents can be neither changed nor deleted, nor can anything be added to them.
create trigger locked_list before update, delete on recommendation_list
    for each row call 'org.tidu.recommendation.h2.LockedListTrigger';
create trigger locked_list_item before insert, update, delete on recommendation_item
    for each row call 'org.tidu.recommendation.h2.LockedListTrigger';
create trigger locked_list_document before insert, update, delete on recommendation_document
    for each row call 'org.tidu.recommendation.h2.LockedListTrigger';
