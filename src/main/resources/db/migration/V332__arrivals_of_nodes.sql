-- What each node says of its own queue: no request that arrived up to this instant waits there or may yet hand something in. The
-- timers of deadlines on other nodes wait for it. Whoever has said nothing for a while is gone, and its queue with it.
create table node_arrivals (
    node         varchar(36) not null primary key,
    caught_up_to timestamp with time zone not null,
    -- by the database's clock
    announced_at timestamp with time zone not null
);
