package org.tidu.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/** A row of a list under the names its readers know: {@code factory_name} becomes {@code factoryName}. */
record RosterRowMapper(RosterFormat format) implements RowMapper<Map<String, Object>> {

    @Override
    public Map<String, Object> mapRow(ResultSet rows, int number) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Column column : format.columns()) {
            row.put(property(column), value(rows, column.name()));
        }
        row.put("importedBy", rows.getString("imported_by"));
        row.put("importedAt", rows.getObject("imported_at", OffsetDateTime.class).toInstant());
        return row;
    }

    static String property(Column column) {
        return JdbcUtils.convertUnderscoreNameToPropertyName(column.name());
    }

    private static Object value(ResultSet rows, String name) throws SQLException {
        Object value = rows.getObject(name);
        return value instanceof java.sql.Date ? rows.getObject(name, LocalDate.class) : value;
    }
}
