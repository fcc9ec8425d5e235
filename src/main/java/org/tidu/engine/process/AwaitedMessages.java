package org.tidu.engine.process;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What running processes wait for, read from the engine's own tables by one statement where its services take one for each message. */
@Component
public class AwaitedMessages {

    private final JdbcClient jdbc;

    AwaitedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of the messages that instances with this business key wait for. */
    public Set<String> of(String businessKey) {
        return jdbc.sql("""
                select s.event_name_ from act_ru_execution i
                join act_ru_execution e on e.proc_inst_id_ = i.id_
                join act_ru_event_subscr s on s.execution_id_ = e.id_
                where i.business_key_ = ? and s.event_type_ = 'message'""")
                .param(businessKey).query(String.class).set();
    }
}
