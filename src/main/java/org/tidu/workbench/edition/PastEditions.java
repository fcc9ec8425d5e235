package org.tidu.workbench.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.PastTables;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;
import org.tidu.workbench.version.RuleSetFile;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/**
 * The tables of days before the last change. There are as many as there were changes; each is read from the versions when somebody first asks
 * for such a day, and what is asked of the database per question stays one statement (ADR 0092).
 */
@Component
class PastEditions implements PastTables {

    private final RuleSetVersions versions;
    /** Which version gives each file, by the name of the past edition. */
    private final Map<EditionId, Map<String, RuleSetVersion>> past = new ConcurrentHashMap<>();
    private volatile Known known = new Known(null, List.of(), LocalDate.MIN, Map.of());

    /** What is known while an edition is the present one; whatever comes into force makes another. */
    private record Known(@Nullable EditionId present, List<RuleSetVersion> versions, LocalDate lastChange, Map<List<String>, EditionId> named) {}

    PastEditions(RuleSetVersions versions) {
        this.versions = versions;
    }

    @Override
    public EditionId on(LocalDate day, EditionId present) {
        Known now = known(present);
        if (!day.isBefore(now.lastChange())) {
            return present;
        }
        List<RuleSetVersion> then = RuleEditions.inForce(now.versions(), day);
        return now.named().computeIfAbsent(labels(then), any -> then.equals(RuleEditions.inForce(now.versions(), now.lastChange()))
                ? present : read(then));
    }

    @Override
    public boolean holds(EditionId editionId) {
        return past.containsKey(editionId);
    }

    @Override
    public List<String> names(EditionId editionId) {
        return List.copyOf(past.get(editionId).keySet());
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        RuleSetVersion version = past.get(editionId).get(name);
        if (version == null) {
            throw new NotFound("版本中没有模型文件 " + name);
        }
        return versions.bytes(version, name);
    }

    private Known known(EditionId present) {
        Known now = known;
        if (!present.equals(now.present())) {
            List<RuleSetVersion> all = versions.all();
            now = new Known(present, all, all.stream().flatMap(PastEditions::changes).filter(Objects::nonNull)
                    .max(LocalDate::compareTo).orElse(LocalDate.MIN), new ConcurrentHashMap<>());
            known = now;
        }
        return now;
    }

    /** Days on which something else was in force than on the day before. */
    private static Stream<LocalDate> changes(RuleSetVersion version) {
        return switch (version.state()) {
            case IN_FORCE, SUPERSEDED -> Stream.of(version.inForceFrom());
            case WITHDRAWN -> version.inForceUntil() == null ? Stream.of() : Stream.of(version.inForceFrom(), version.inForceUntil());
            case DRAFT, IN_REVIEW, APPROVED -> Stream.of();
        };
    }

    private EditionId read(List<RuleSetVersion> inForce) {
        Map<String, RuleSetVersion> files = new TreeMap<>();
        inForce.forEach(version -> versions.files(version).stream().map(RuleSetFile::path)
                .filter(path -> path.endsWith(".dmn")).forEach(path -> files.put(path, version)));
        EditionId id = new EditionId("as-of-" + DigestUtils.sha256Hex(String.join(" ", labels(inForce))));
        past.putIfAbsent(id, files);
        return id;
    }

    private static List<String> labels(List<RuleSetVersion> versions) {
        return versions.stream().map(RuleSetVersion::label).toList();
    }
}
