package org.tidu.integrity;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.problem.Busy;

/**
 * Works every hash out anew, in one look at the database: what is written meanwhile is not seen. One row is held at a time, and
 * a node does it once at a time.
 */
@Component
public class IntegrityCheck {

    private static final int ROWS_AT_A_TIME = 50;
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final List<HashedTable> tables;
    private final StoredRows rows;
    private final TransactionTemplate oneLook;
    private final ReentrantLock running = new ReentrantLock();

    public IntegrityCheck(List<HashedTable> tables, DataSource database) {
        this.tables = tables.stream().sorted(Comparator.comparing(HashedTable::name)).toList();
        // a driver that is not told reads all rows of a query before it gives the first
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
        this.rows = new StoredRows(jdbc);
        this.oneLook = new TransactionTemplate(new DataSourceTransactionManager(database));
        oneLook.setReadOnly(true);
        oneLook.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws Busy while another is under way */
    public IntegrityReport run() {
        if (!running.tryLock()) {
            throw new Busy("正在核对存档数据，请等这一次核对结束后再试", A_WHILE);
        }
        try {
            return oneLook.execute(transaction -> IntegrityReport.of(tables.stream().map(this::findings).toList()));
        } finally {
            running.unlock();
        }
    }

    private Findings findings(HashedTable table) {
        Findings findings = new Findings(table.name());
        table.read(rows, findings);
        return findings;
    }
}
