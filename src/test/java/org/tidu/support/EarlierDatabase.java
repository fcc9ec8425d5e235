package org.tidu.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The tables as an earlier version had them, in a schema of their own, and then brought along. */
public final class EarlierDatabase {

    private final String vendor;
    private final String schema;
    private final DataSource database;
    private final DataSource inSchema;

    /** @param vendor {@code h2} or {@code postgresql} */
    public EarlierDatabase(String vendor, DataSource database) {
        this.vendor = vendor;
        this.schema = vendor.equals("h2") ? "EARLIER" : "earlier";
        this.database = database;
        this.inSchema = new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setSchema(schema);
                return connection;
            }
        };
    }

    /** The tables of this version. */
    public JdbcClient at(String version) {
        Flyway.configure().dataSource(database).schemas(schema)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor).target(version).load().migrate();
        return JdbcClient.create(inSchema);
    }

    /** The tables of today. */
    public JdbcClient now() {
        return at("latest");
    }

    public DataSource source() {
        return inSchema;
    }

    /** All rows, by the statement that reads them: it names the columns there are now, so that it can be asked again when there are more. */
    public Map<String, List<String>> rows() {
        Map<String, List<String>> columns = new TreeMap<>();
        client().sql("select table_name, column_name from information_schema.columns where table_schema = ? and table_name in (select table_name "
                        + "from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE') and lower(table_name) not like 'flyway%' "
                        + "order by table_name, ordinal_position")
                .params(schema, schema).query(row -> {
                    columns.computeIfAbsent(row.getString("table_name"), table -> new ArrayList<>()).add(row.getString("column_name"));
                });
        Map<String, List<String>> rows = new TreeMap<>();
        columns.forEach((table, names) -> {
            String read = "select " + String.join(", ", names) + " from " + table;
            rows.put(read, rows(read));
        });
        return rows;
    }

    /** What these statements give now. */
    public Map<String, List<String>> again(Map<String, List<String>> before) {
        Map<String, List<String>> rows = new TreeMap<>(before);
        rows.replaceAll((read, unused) -> rows(read));
        return rows;
    }

    private List<String> rows(String read) {
        return client().sql(read).query().listOfRows().stream()
                .map(row -> row.entrySet().stream().map(cell -> cell.getKey() + "=" + text(cell.getValue())).collect(Collectors.joining(", ")))
                .sorted().toList();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    private JdbcClient client() {
        return JdbcClient.create(inSchema);
    }
}
