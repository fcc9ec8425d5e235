package org.tidu.engine.tasklist;

import java.sql.DatabaseMetaData;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * What we add to the engine's own tables: indexes and the table of seats. Flyway files of their own, with a history of
 * their own, because they need tables that the engine makes, and those are made before or after ours.
 */
@Component
class EngineTables implements InitializingBean {

    private final Flyway ours;
    private final DataSource database;

    /** The engine is asked for because its tables exist once it does. */
    EngineTables(Flyway ours, DataSource database, ProcessEngine engine) {
        this.ours = ours;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        Flyway.configure().configuration(ours.getConfiguration()).dataSource(database)
                .locations("classpath:db/engine/" + vendor()).failOnMissingLocations(true)
                .table("flyway_engine_history").load().migrate();
    }

    /** The name of the folder: h2 or postgresql. */
    private String vendor() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName)
                    .toLowerCase(Locale.ROOT);
        } catch (MetaDataAccessException broken) {
            throw new IllegalStateException("the database does not tell its name", broken);
        }
    }
}
