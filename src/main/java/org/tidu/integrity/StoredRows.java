package org.tidu.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows as they come from the database, a few at a time, all of one instant. */
public final class StoredRows {

    private final JdbcTemplate jdbc;

    StoredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is done with one row. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    public void each(String sql, Reader reader, Object... parameters) {
        jdbc.query(sql, reader::read, parameters);
    }
}
