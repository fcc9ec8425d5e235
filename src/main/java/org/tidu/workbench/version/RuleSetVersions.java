package org.tidu.workbench.version;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.NotFound;

/** Which rule sets there are, their versions, and the bytes of these. */
@Service
public class RuleSetVersions {

    private static final Set<VersionState> EVER_IN_FORCE = Set.of(VersionState.IN_FORCE, VersionState.SUPERSEDED);

    private final RuleSetTable ruleSets;
    private final VersionTable versions;
    private final VersionFileTable files;
    private final VersionEventTable events;

    RuleSetVersions(RuleSetTable ruleSets, VersionTable versions, VersionFileTable files, VersionEventTable events) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.files = files;
        this.events = events;
    }

    /** Those of jurisdictions first. */
    public List<RuleSetRow> ruleSets() {
        return ruleSets.all();
    }

    /** @throws NotFound when there is no such rule set */
    public RuleSetRow ruleSet(String id) {
        return ruleSets.find(id).orElseThrow(() -> new NotFound("没有规则集 " + id));
    }

    /** Others that change or judge what stands of a rule set in this way wait until the transaction ends, on whatever node. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone(String ruleSetId) {
        versions.alone(ruleSetId);
    }

    /** The newest first; empty when there is no such rule set. */
    public List<RuleSetVersion> of(String ruleSetId) {
        return versions.of(ruleSetId);
    }

    /** Of all rule sets, by rule set, the newest first. */
    public List<RuleSetVersion> all() {
        return versions.all();
    }

    /** @throws NotFound when there is no such version */
    public RuleSetVersion find(String ruleSetId, int number) {
        return versions.find(ruleSetId, number).orElseThrow(() -> new NotFound("没有规则集版本 " + ruleSetId + "/" + number));
    }

    /** The version in force on a day, by Beijing time. */
    public Optional<RuleSetVersion> inForce(String ruleSetId, LocalDate day) {
        return inForce(versions.of(ruleSetId), day);
    }

    /**
     * Of the versions of one rule set: the one that began last. One that was taken back counts to the day on which it was; so the version
     * before counts again from that day.
     */
    public static Optional<RuleSetVersion> inForce(List<RuleSetVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> EVER_IN_FORCE.contains(version.state())
                        || version.state() == VersionState.WITHDRAWN && version.inForceUntil() != null && day.isBefore(version.inForceUntil()))
                .filter(version -> version.inForceFrom() == null || !version.inForceFrom().isAfter(day))
                .max(Comparator.comparing(RuleSetVersion::inForceFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(RuleSetVersion::number));
    }

    /** As {@link #overtaking(List, RuleSetVersion, LocalDate)}, of what is stored now. */
    public Optional<RuleSetVersion> overtaking(RuleSetVersion version, LocalDate day) {
        return overtaking(versions.of(version.ruleSetId()), version, day);
    }

    /**
     * What is in force on a day and is not what this version was made from: it would be taken back unseen.
     *
     * @param versions of the rule set
     */
    public static Optional<RuleSetVersion> overtaking(List<RuleSetVersion> versions, RuleSetVersion version, LocalDate day) {
        return inForce(versions, day).filter(head -> !Integer.valueOf(head.number()).equals(version.baseNumber()));
    }

    /** By its label, {@code HN-2025/3}. */
    public Optional<RuleSetVersion> labelled(String label) {
        int slash = label.lastIndexOf('/');
        return versions.find(label.substring(0, slash), Integer.parseInt(label.substring(slash + 1)));
    }

    /** Whether the bytes of the version give the hash it names. */
    public boolean isWhole(RuleSetVersion version) {
        return ContentHash.ofBytes(bytes(version)).equals(version.contentHash());
    }

    /** In the order of their paths. */
    public List<RuleSetFile> files(RuleSetVersion version) {
        return files.of(version.ruleSetId(), version.number());
    }

    /** Every file of a version by its path. */
    public Map<String, byte[]> bytes(RuleSetVersion version) {
        return files.bytes(version.ruleSetId(), version.number());
    }

    /** @throws NotFound when the version has no such file */
    public byte[] bytes(RuleSetVersion version, String path) {
        return files.bytes(version.ruleSetId(), version.number(), path)
                .orElseThrow(() -> new NotFound("版本 " + version.label() + " 中没有文件 " + path));
    }

    /** Bytes that some file of some version has or had, by their SHA-256. */
    public Optional<byte[]> kept(String sha256) {
        return files.kept(sha256);
    }

    /** What became of all versions of a rule set, the newest first. */
    public List<VersionEvent> events(String ruleSetId) {
        return events.of(ruleSetId);
    }

    /** Whether somebody opened or saved the version; they answer for it, and never approve it. */
    public boolean isWriter(RuleSetVersion version, String who) {
        return writers(version).contains(who);
    }

    /** Who opened or saved the version, by id, the first first. */
    public List<String> writers(RuleSetVersion version) {
        return events(version).stream().filter(event -> event.kind() == VersionEventKind.OPENED || event.kind() == VersionEventKind.SAVED)
                .map(VersionEvent::who).distinct().toList();
    }

    /** What became of a version, the oldest first. */
    public List<VersionEvent> events(RuleSetVersion version) {
        return events.of(version.ruleSetId(), version.number());
    }
}
