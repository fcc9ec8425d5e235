package org.tidu.time;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code node_arrivals}: how far each node has got with what arrived there. */
@Component
class NodeTable {

    /** Who has said nothing for so many seconds is gone; a deadline waits longer than this. */
    static final int GONE_AFTER = 15;

    private final JdbcClient jdbc;

    NodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void announce(String node, Instant caughtUpTo) {
        int changed = jdbc.sql("update node_arrivals set caught_up_to = ?, announced_at = current_timestamp where node = ?")
                .params(caughtUpTo.atOffset(ZoneOffset.UTC), node).update();
        if (changed == 0) {
            jdbc.sql("insert into node_arrivals (node, caught_up_to, announced_at) values (?, ?, current_timestamp)")
                    .params(node, caughtUpTo.atOffset(ZoneOffset.UTC)).update();
        }
    }

    void remove(String node) {
        jdbc.sql("delete from node_arrivals where node = ?").param(node).update();
    }

    /** What nodes left behind that did not stop by themselves. */
    void removeThoseGone() {
        jdbc.sql("delete from node_arrivals where announced_at < current_timestamp - interval '1' hour").update();
    }

    boolean isLeftElsewhere(String node, Instant upTo) {
        return jdbc.sql("select count(*) from node_arrivals where node <> ? and caught_up_to < ? "
                        + "and announced_at > current_timestamp - interval '" + GONE_AFTER + "' second")
                .params(node, upTo.atOffset(ZoneOffset.UTC)).query(Integer.class).single() > 0;
    }
}
