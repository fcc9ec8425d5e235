-- A function in SQL is planned at every call, one in PL/pgSQL once for each connection: most of the time a task took in the
-- database was this planning. What the table holds stays what the view says.
drop function seat_open_task(varchar);

create function seat_open_task(changed varchar) returns void language plpgsql as $$
begin
    delete from open_task_seat where task_id = changed;
    insert into open_task_seat select * from open_task_seat_source where task_id = changed;
end $$;
