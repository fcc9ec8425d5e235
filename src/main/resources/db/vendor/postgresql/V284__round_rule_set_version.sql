-- Which version of its rule set judges the cases of a round; filled in with the edition, and then stays.
alter table declaration_round add column rule_set_version varchar(120);
drop trigger kept on declaration_round;
create trigger kept before update or delete on declaration_round for each row execute function keep_row(
        'status', 'edition_id once', 'rule_set_version once');
