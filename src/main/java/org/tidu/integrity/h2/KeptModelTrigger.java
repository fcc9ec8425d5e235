package org.tidu.integrity.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code keep_model} does, for H2. The database creates it. */
public class KeptModelTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        String table = tableName.toLowerCase(Locale.ROOT);
        String edition = before.getString(table.equals("act_re_deployment") ? "ID_" : "DEPLOYMENT_ID_");
        if (edition != null && isKept(connection, edition)) {
            throw Kept.row(table, "\"" + before.getString("NAME_") + "\" belongs to an edition");
        }
    }

    private static boolean isKept(Connection connection, String edition) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from declaration_round where edition_id = ? union all select 1 from edition where id = ?")) {
            query.setString(1, edition);
            query.setString(2, edition);
            try (ResultSet kept = query.executeQuery()) {
                return kept.next();
            }
        }
    }
}
