package org.tidu.paper.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.time.SqlTime;

/** Table {@code application_paper_file}: the files as they were made, byte for byte. */
@Component
public class PaperFiles {

    private static final String COLUMNS = "select verification, kind, sha256, size_bytes from application_paper_file ";

    private final JdbcClient jdbc;

    PaperFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PaperFile> of(String verification) {
        return jdbc.sql(COLUMNS + "where verification = ? order by kind").param(verification).query(PaperFiles::file).list();
    }

    /** The file that has exactly this content. */
    public Optional<PaperFile> withContent(String sha256) {
        return jdbc.sql(COLUMNS + "where sha256 = ? order by verification fetch first 1 rows only").param(sha256).query(PaperFiles::file).optional();
    }

    public Optional<byte[]> content(String verification, PaperKind kind) {
        return jdbc.sql("select content from application_paper_file where verification = ? and kind = ?").params(verification, kind.name())
                .query((row, index) -> row.getBytes("content")).optional();
    }

    /** What another node made of the same paper meanwhile stays. */
    public void keep(String verification, PaperKind kind, byte[] content, Instant at) {
        try {
            jdbc.sql("insert into application_paper_file (verification, kind, content, sha256, size_bytes, made_at) values (?, ?, ?, ?, ?, ?)")
                    .params(verification, kind.name(), content, DigestUtils.sha256Hex(content), content.length, SqlTime.utc(at)).update();
        } catch (DuplicateKeyException another) {
            // both are of the same content
        }
    }

    private static PaperFile file(ResultSet row, int index) throws SQLException {
        return new PaperFile(row.getString("verification"), PaperKind.valueOf(row.getString("kind")), row.getString("sha256"),
                row.getLong("size_bytes"));
    }
}
