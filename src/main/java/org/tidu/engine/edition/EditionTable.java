package org.tidu.engine.edition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.term.EditionId;

/** Tables {@code edition} and {@code edition_content}. The last line that has its deployment still is the present edition. */
@Repository
class EditionTable {

    private static final String PRESENT = "select %s from edition e where exists (select 1 from act_re_deployment d where d.id_ = e.id) "
            + "order by e.number desc fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final Clock clock;

    EditionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<EditionId> present() {
        return jdbc.sql(PRESENT.formatted("e.id")).query(String.class).optional().map(EditionId::new);
    }

    Optional<String> presentHash() {
        return jdbc.sql(PRESENT.formatted("e.manifest_hash")).query(String.class).optional();
    }

    boolean holds(EditionId id) {
        return jdbc.sql("select count(*) from edition where id = ?").param(id.value()).query(Integer.class).single() > 0;
    }

    /** @param versions label of the rule set's version by the path of each of its files */
    void add(EditionId id, EditionManifest manifest, Map<String, String> versions) {
        jdbc.sql("insert into edition (id, manifest_hash, assembled_at) values (?, ?, ?)")
                .params(id.value(), manifest.hash(), clock.instant().atOffset(ZoneOffset.UTC)).update();
        manifest.sha256().forEach((path, sha256) -> jdbc.sql("insert into edition_content (edition, path, sha256, version) values (?, ?, ?, ?)")
                .params(id.value(), path, sha256, versions.get(path)).update());
    }

    /** Label by edition; of labels that begin so. */
    Map<EditionId, String> labels(String prefix, Collection<EditionId> ids) {
        Map<EditionId, String> labels = new HashMap<>();
        jdbc.sql("select distinct edition, version from edition_content where edition in (:ids) and substring(version, 1, :length) = :prefix")
                .param("ids", ids.stream().map(EditionId::value).toList()).param("length", prefix.length()).param("prefix", prefix).query(row -> {
                    labels.put(new EditionId(row.getString(1)), row.getString(2));
                });
        return labels;
    }

    /** Label of the version by the path of each file of a rule set. */
    Map<String, String> versions(EditionId id) {
        Map<String, String> versions = new TreeMap<>();
        jdbc.sql("select path, version from edition_content where edition = ? and version is not null").param(id.value()).query(row -> {
            versions.put(row.getString(1), row.getString(2));
        });
        return versions;
    }
}
