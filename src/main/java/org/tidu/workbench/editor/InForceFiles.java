package org.tidu.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.workbench.editor.table.Words;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** The tables in force today, of all rule sets, and what they call their codes. */
@Component
public class InForceFiles {

    private static final String DECISION = ".dmn";
    private static final String TIERS = "decisions/common/tiers.dmn";

    private final RuleSetVersions versions;
    private final VersionViews views;
    private volatile Kept kept = new Kept(List.of(), Map.of(), Map.of(), List.of());

    InForceFiles(RuleSetVersions versions, VersionViews views) {
        this.versions = versions;
        this.views = views;
    }

    private record Kept(List<String> hashes, Map<String, byte[]> files, Map<String, byte[]> rows, List<DecisionModel> models) {}

    /** Decision files by their full names. */
    public Map<String, byte[]> all() {
        return kept().files();
    }

    /** Their test rows, by full names. */
    public Map<String, byte[]> rows() {
        return kept().rows();
    }

    /** Words for a version: its own first, then tiers, then the others. */
    Words words(Map<String, byte[]> own) {
        List<DecisionModel> models = new ArrayList<>();
        own.forEach((path, bytes) -> read(path, bytes).ifPresent(models::add));
        models.addAll(kept().models());
        return Words.of(models);
    }

    /** Read anew only when another version has come into force. */
    private Kept kept() {
        List<RuleSetVersion> inForce = versions.all().stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId, TreeMap::new, Collectors.toList()))
                .values().stream().flatMap(all -> RuleSetVersions.inForce(all, views.today()).stream()).toList();
        List<String> hashes = inForce.stream().map(version -> version.label() + version.contentHash()).toList();
        Kept now = kept;
        if (!now.hashes().equals(hashes)) {
            Map<String, byte[]> files = new TreeMap<>();
            Map<String, byte[]> rows = new TreeMap<>();
            inForce.forEach(version -> versions.bytes(version).forEach((path, bytes) -> (path.endsWith(DECISION) ? files : rows).put(path, bytes)));
            List<DecisionModel> models = new ArrayList<>();
            Optional.ofNullable(files.get(TIERS)).flatMap(tiers -> read(TIERS, tiers)).ifPresent(models::add);
            files.forEach((path, bytes) -> read(path, bytes).ifPresent(models::add));
            now = new Kept(hashes, Map.copyOf(files), Map.copyOf(rows), List.copyOf(models));
            kept = now;
        }
        return now;
    }

    /** Those of a version's files that are decision files. */
    public static Map<String, byte[]> decisions(Map<String, byte[]> files) {
        Map<String, byte[]> decisions = new HashMap<>(files);
        decisions.keySet().removeIf(path -> !path.endsWith(DECISION));
        return decisions;
    }

    private static Optional<DecisionModel> read(String path, byte[] bytes) {
        return path.endsWith(DECISION) ? DecisionModel.read(bytes, new Findings()) : Optional.empty();
    }
}
