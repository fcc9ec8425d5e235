package org.tidu.integrity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.integrity.OneRowEach;
import org.tidu.support.OnBothDatabases;
import org.tidu.support.Unprotected;

/** What an operator reads, and what a script goes by, when the program is started to check and no more. */
class IntegrityCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @OnBothDatabases
    void a_database_that_is_as_it_was_written_ends_with_0(String vendor, DataSource database) throws SQLException {
        JdbcClient jdbc = filled(vendor, database);
        for (String table : List.of("declaration_document", "submission_receipt")) {
            Unprotected.run(jdbc, table, "update " + table + " set sha256 = '" + DigestUtils.sha256Hex("{}") + "'");
        }
        for (String table : List.of("recommendation_document", "round_file")) {
            Unprotected.run(jdbc, table, "update " + table + " set sha256 = '" + DigestUtils.sha256Hex(new byte[1]) + "'");
        }

        assertThat(run(database)).as(said()).isEqualTo(IntegrityCommand.INTACT);

        assertThat(said()).contains("全部完好", "declaration_document").doesNotContain("改动");
    }

    @OnBothDatabases
    void one_that_is_not_ends_with_1_and_names_the_first_row(String vendor, DataSource database) throws SQLException {
        filled(vendor, database);

        assertThat(run(database)).as(said()).isEqualTo(IntegrityCommand.ALTERED);

        assertThat(said()).contains("改动 1 行",
                "第一处改动：declaration_document N-1/application/1：content 的 SHA-256 与 sha256 不符");
    }

    @OnBothDatabases
    void one_that_lacks_a_table_ends_with_2(String vendor, DataSource database) throws SQLException {
        JdbcClient.create(database).sql("drop table expert_score").update();
        JdbcClient.create(database).sql("alter table assessment_receipt rename to receipts_elsewhere").update();

        assertThat(run(database)).as(said()).isEqualTo(IntegrityCommand.UNCHECKED);

        assertThat(said()).contains("无法核对：").containsIgnoringCase("assessment_receipt");
    }

    @Test
    void it_is_asked_for_by_an_argument_and_nothing_else() {
        assertThat(IntegrityCommand.isAsked("--tidu.integrity.check", "--spring.profiles.active=postgres")).isTrue();
        assertThat(IntegrityCommand.isAsked("--spring.profiles.active=postgres")).isFalse();
        assertThat(IntegrityCommand.isAsked("tidu.integrity.check")).isFalse();
    }

    /** Nothing is decided yet: no verdict, and the engine has no file. */
    private static JdbcClient filled(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        OneRowEach.insert(jdbc, vendor);
        for (String table : List.of("condition_waiver", "assessment_receipt", "edition_content", "edition")) {
            Unprotected.run(jdbc, table, "delete from " + table);
        }
        return jdbc;
    }

    private int run(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // no name is taken for H2's usual one
            String user = connection.getMetaData().getUserName();
            if (user.isEmpty()) {
                JdbcClient.create(database).sql("create user sa password '' admin").update();
            }
            return IntegrityCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8),
                    "--tidu.integrity.check",
                    "--spring.datasource.url=" + connection.getMetaData().getURL(),
                    "--spring.datasource.username=" + user,
                    "--spring.datasource.password=");
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
