package org.tidu.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests call "nothing was stored" is seen whichever way something is written. */
@ProcessTest
class StoredTest {

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Tally tally;

    @Test
    void what_is_read_changes_nothing_and_is_not_read_again() {
        Map<String, String> before = stored.everything();

        Tally.Cost cost = tally.of(() -> {
            jdbc.sql("select count(*) from portal_message").query(Integer.class).single();
            assertThat(stored.everything()).isEqualTo(before);
        });

        assertThat(cost.statements()).isEqualTo(1);
    }

    @Test
    void a_single_row_is_seen() {
        Map<String, String> before = stored.everything();

        write();

        assertThat(stored.everything()).isNotEqualTo(before);
        assertThat(stored.now()).isNotEqualTo(before);
    }

    @Test
    void what_is_written_in_a_transaction_is_seen_once_it_is_committed_even_when_it_was_looked_for_before() {
        Map<String, String> before = stored.now();
        TransactionTemplate aside = new TransactionTemplate(manager);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

        new TransactionTemplate(manager).executeWithoutResult(status -> {
            write();
            aside.executeWithoutResult(none -> assertThat(stored.now()).isEqualTo(before));
        });

        assertThat(stored.now()).isNotEqualTo(before);
    }

    @Test
    void what_is_rolled_back_was_never_there() {
        Map<String, String> before = stored.everything();

        new TransactionTemplate(manager).executeWithoutResult(status -> {
            write();
            status.setRollbackOnly();
        });

        assertThat(stored.everything()).isEqualTo(before);
    }

    private void write() {
        jdbc.sql("insert into portal_message (id, recipient, sent_at, title, body) values (?, 'nobody', current_timestamp, '题', '文')")
                .param(UUID.randomUUID().toString()).update();
    }
}
