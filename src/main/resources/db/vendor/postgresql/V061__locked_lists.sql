-- A locked list, its items and its documents can be neither changed nor deleted, nor can anything be added to them.
create function refuse_change_of_locked_list() returns trigger language plpgsql as $$
declare
    list varchar(36);
begin
    if tg_table_name = 'recommendation_list' then
        list := old.id;
    elsif tg_op = 'INSERT' then
        list := new.list_id;
    else
        list := old.list_id;
    end if;
    if exists (select 1 from recommendation_list where id = list and status = 'LOCKED') then
        raise exception 'the recommendation list % is locked', list using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger locked_list before update or delete on recommendation_list
    for each row execute function refuse_change_of_locked_list();
create trigger locked_list_item before insert or update or delete on recommendation_item
    for each row execute function refuse_change_of_locked_list();
create trigger locked_list_document before insert or update or delete on recommendation_document
    for each row execute function refuse_change_of_locked_list();
