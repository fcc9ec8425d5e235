package org.tidu.engine.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * One node at a time makes the engine's tables, or brings them up to date; the others wait and find them. The engine's own
 * lock for this is a row of the tables it is about to make. On PostgreSQL only: a file of H2 belongs to one program.
 */
@Component
class FirstStart extends AbstractProcessEnginePlugin {

    /** Any number nobody else locks; Flyway's begin elsewhere. */
    private static final long LOCK = 4_302_202_511L;

    private final DataSource database;
    private Connection holding;

    FirstStart(DataSource database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        try {
            Connection connection = database.getConnection();
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.close();
                return;
            }
            holding = connection;
            run(connection, "select pg_advisory_lock(" + LOCK + ")");
        } catch (SQLException fault) {
            throw new IllegalStateException("the lock for making the engine's tables is not to be had", fault);
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (holding == null) {
            return;
        }
        try (Connection done = holding) {
            holding = null;
            run(done, "select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException fault) {
            throw new IllegalStateException("the lock for making the engine's tables is not let go", fault);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
