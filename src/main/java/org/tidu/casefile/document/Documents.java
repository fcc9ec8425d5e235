package org.tidu.casefile.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** What enterprises handed in, revision by revision. */
@Component
public class Documents {

    public static final String START = "declaration-start";
    public static final String MATURITY = "maturity-self-evaluation";
    public static final String APPLICATION = "application";

    private static final List<String> ORDER = List.of(START, MATURITY, APPLICATION);

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people call it. */
    public static String title(String formId) {
        return switch (formId) {
            case START -> "基本信息表";
            case MATURITY -> "成熟度自评估结果";
            default -> "申报书";
        };
    }

    /** Freezes the content as the next revision of this form. */
    public Document add(DeclarationNumber number, String formId, Map<String, Object> content, Instant receivedAt, String from) {
        String json = Canonical.json(content);
        String sha256 = DigestUtils.sha256Hex(json);
        KeyHolder revision = new GeneratedKeyHolder();
        jdbc.sql("insert into declaration_document (declaration_number, form_id, revision, content, sha256, "
                        + "received_at, received_from) values (?, ?, (select coalesce(max(revision), 0) + 1 from declaration_document "
                        + "where declaration_number = ? and form_id = ?), ?, ?, ?, ?)")
                .params(number.value(), formId, number.value(), formId, json, sha256, SqlTime.utc(receivedAt), from)
                .update(revision, "revision");
        return new Document(number, formId, revision.getKey().intValue(), content, sha256, receivedAt);
    }

    /** The last revision of each form that was handed in, by form. */
    public Map<String, Document> latest(DeclarationNumber number) {
        return jdbc.sql("select * from declaration_document d where declaration_number = ? and revision = "
                        + "(select max(revision) from declaration_document l where l.declaration_number = "
                        + "d.declaration_number and l.form_id = d.form_id)")
                .param(number.value()).query(Documents::document).list().stream()
                .collect(Collectors.toMap(Document::formId, Function.identity()));
    }

    public Optional<Document> latest(DeclarationNumber number, String formId) {
        return jdbc.sql("select * from declaration_document where declaration_number = ? and form_id = ? "
                        + "order by revision desc fetch first 1 rows only")
                .params(number.value(), formId).query(Documents::document).optional();
    }

    public Optional<Document> find(DeclarationNumber number, String formId, int revision) {
        return jdbc.sql("select * from declaration_document where declaration_number = ? and form_id = ? and revision = ?")
                .params(number.value(), formId, revision).query(Documents::document).optional();
    }

    /** Everything that was handed in for a case, without its content: form by form in the order of the procedure, the latest revision last. */
    public List<Filing> filings(DeclarationNumber number) {
        return jdbc.sql("select d.form_id, d.revision, d.received_at, d.sha256, r.number from declaration_document d "
                        + "left join submission_receipt r on r.declaration_number = d.declaration_number "
                        + "and r.form_id = d.form_id and r.revision = d.revision where d.declaration_number = ? order by d.revision")
                .param(number.value())
                .query((row, index) -> new Filing(row.getString("form_id"), row.getInt("revision"),
                        SqlTime.instant(row, "received_at"), row.getString("sha256"), row.getString("number")))
                .list().stream().sorted(Comparator.comparing(filing -> ORDER.indexOf(filing.formId()))).toList();
    }

    private static Document document(ResultSet row, int index) throws SQLException {
        return new Document(new DeclarationNumber(row.getString("declaration_number")), row.getString("form_id"), row.getInt("revision"),
                Canonical.map(row.getString("content")), row.getString("sha256"), SqlTime.instant(row, "received_at"));
    }
}
