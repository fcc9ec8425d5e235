package org.tidu.casefile.row;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer looks for; null means any. The province sees what has been recommended to it. */
public record CaseFilter(String county, Stage stage, String text, boolean provincialOnly) {

    private static final String PROVINCIAL = " and (stage in ('PROVINCIAL_REVIEW', 'PUBLIC_NOTICE') or outcome in "
            + "('RECOGNISED', 'RECOGNISED_DIRECTLY', 'NOT_RECOGNISED', 'OBJECTION_UPHELD'))";

    JdbcClient.StatementSpec apply(JdbcClient jdbc, String select, Collection<String> counties, String order) {
        StringBuilder sql = new StringBuilder(select).append(" from declaration_case where county_code in (:counties)");
        if (provincialOnly) {
            sql.append(PROVINCIAL);
        }
        if (county != null) {
            sql.append(" and county_code = :county");
        }
        if (stage != null) {
            sql.append(" and stage = :stage");
        }
        if (text != null) {
            sql.append(" and (enterprise_name like :text or factory_name like :text or number like :text or uscc like :text)");
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(order).toString())
                .param("counties", counties.isEmpty() ? List.of("-") : counties);
        if (county != null) {
            statement = statement.param("county", county);
        }
        if (stage != null) {
            statement = statement.param("stage", stage.name());
        }
        return text == null ? statement : statement.param("text", "%" + text + "%");
    }
}
