-- Grants come before their task and go after it, and each has its seats worked out anew: for a task that is not there there are
-- none, and nothing has to be looked up.
create or replace function seat_open_task(changed varchar) returns void language plpgsql as $$
begin
    delete from open_task_seat where task_id = changed;
    if exists (select 1 from act_ru_task where id_ = changed) then
        insert into open_task_seat select * from open_task_seat_source where task_id = changed;
    end if;
end $$;
