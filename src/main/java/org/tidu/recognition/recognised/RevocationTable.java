package org.tidu.recognition.recognised;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code recognition_revocation}. */
@Repository
class RevocationTable {

    private static final String OPEN = "select r.*, f.enterprise_name, f.factory_name from recognition_revocation r "
            + "join recognised_factory f on f.declaration_number = r.declaration_number where r.answered_at is null ";

    private final JdbcClient jdbc;

    RevocationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else decides on this factory now waits for the end of the transaction; false when it is not recognised. */
    boolean hold(DeclarationNumber declarationNumber) {
        return jdbc.sql("select 1 from recognised_factory where declaration_number = ? for update")
                .param(declarationNumber.value()).query(Integer.class).optional().isPresent();
    }

    boolean isRevoked(DeclarationNumber declarationNumber) {
        return jdbc.sql("select count(*) from recognition_revocation where declaration_number = ? and confirmed")
                .param(declarationNumber.value()).query(Integer.class).single() > 0;
    }

    List<Revocation> open() {
        return jdbc.sql(OPEN + "order by r.proposed_at, r.id").query(RevocationTable::revocation).list();
    }

    Optional<Revocation> open(DeclarationNumber declarationNumber) {
        return jdbc.sql(OPEN + "and r.declaration_number = ?").param(declarationNumber.value()).query(RevocationTable::revocation).optional();
    }

    void propose(DeclarationNumber declarationNumber, String reason, String by, Instant at) {
        jdbc.sql("insert into recognition_revocation (id, declaration_number, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), declarationNumber.value(), reason, by, at.atOffset(ZoneOffset.UTC)).update();
    }

    void answer(String id, boolean confirmed, String words, String by, Instant at) {
        jdbc.sql("update recognition_revocation set confirmed = ?, words = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(confirmed, words, by, at.atOffset(ZoneOffset.UTC), id).update();
    }

    private static Revocation revocation(ResultSet row, int index) throws SQLException {
        return new Revocation(row.getString("id"), new DeclarationNumber(row.getString("declaration_number")), row.getString("enterprise_name"),
                row.getString("factory_name"), row.getString("reason"), row.getString("proposed_by"),
                SqlTime.instant(row, "proposed_at"));
    }
}
