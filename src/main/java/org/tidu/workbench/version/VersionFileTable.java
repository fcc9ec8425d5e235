package org.tidu.workbench.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.problem.Conflict;

/** Tables {@code rule_set_file} and {@code rule_file_bytes}: what is the same is kept once. */
@Repository
class VersionFileTable {

    private static final String KEY = " where f.rule_set_id = ? and f.number = ?";
    private static final String JOINED = " from rule_set_file f join rule_file_bytes b on b.sha256 = f.sha256";

    private final JdbcClient jdbc;

    VersionFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the paths. */
    List<RuleSetFile> of(String ruleSetId, int number) {
        return jdbc.sql("select f.path, f.sha256, b.size" + JOINED + KEY + " order by f.path").params(ruleSetId, number)
                .query((row, index) -> new RuleSetFile(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    Map<String, byte[]> bytes(String ruleSetId, int number) {
        Map<String, byte[]> files = new TreeMap<>();
        jdbc.sql("select f.path, b.bytes" + JOINED + KEY).params(ruleSetId, number).query(row -> {
            files.put(row.getString(1), row.getBytes(2));
        });
        return files;
    }

    Optional<byte[]> bytes(String ruleSetId, int number, String path) {
        return jdbc.sql("select b.bytes" + JOINED + KEY + " and f.path = ?").params(ruleSetId, number, path)
                .query((row, index) -> row.getBytes(1)).optional();
    }

    Optional<byte[]> kept(String sha256) {
        return jdbc.sql("select bytes from rule_file_bytes where sha256 = ?").param(sha256).query((row, index) -> row.getBytes(1)).optional();
    }

    Map<String, String> hashes(String ruleSetId, int number) {
        return of(ruleSetId, number).stream().collect(Collectors.toMap(RuleSetFile::path, RuleSetFile::sha256));
    }

    void add(String ruleSetId, int number, Map<String, byte[]> files) {
        files.forEach((path, bytes) -> jdbc.sql("insert into rule_set_file (rule_set_id, number, path, sha256) values (?, ?, ?, ?)")
                .params(ruleSetId, number, path, keep(bytes)).update());
    }

    void copy(String ruleSetId, int from, int to) {
        jdbc.sql("insert into rule_set_file (rule_set_id, number, path, sha256) select rule_set_id, cast(? as integer), path, sha256 "
                + "from rule_set_file where rule_set_id = ? and number = ?").params(to, ruleSetId, from).update();
    }

    /** @return whether the version has such a file */
    boolean replace(String ruleSetId, int number, String path, byte[] bytes) {
        return jdbc.sql("update rule_set_file set sha256 = ? where rule_set_id = ? and number = ? and path = ?")
                .params(keep(bytes), ruleSetId, number, path).update() == 1;
    }

    private String keep(byte[] bytes) {
        String sha256 = DigestUtils.sha256Hex(bytes);
        if (jdbc.sql("select count(*) from rule_file_bytes where sha256 = ?").param(sha256).query(Integer.class).single() == 0) {
            try {
                jdbc.sql("insert into rule_file_bytes (sha256, size, bytes) values (?, ?, ?)").params(sha256, bytes.length, bytes).update();
            } catch (DuplicateKeyException sameBytesAtTheSameTime) {
                throw new Conflict("同一内容正在由他人保存，本次没有保存；请再保存一次");
            }
        }
        return sha256;
    }
}
