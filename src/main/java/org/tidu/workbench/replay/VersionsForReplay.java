package org.tidu.workbench.replay;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tidu.replay.draft.DraftFiles;
import org.tidu.workbench.version.RuleSetVersions;

/** The decision files of a version, whatever its state. */
@Component
class VersionsForReplay implements DraftFiles {

    private final RuleSetVersions versions;

    VersionsForReplay(RuleSetVersions versions) {
        this.versions = versions;
    }

    @Override
    public Map<String, byte[]> of(String ruleSetId, int number) {
        Map<String, byte[]> files = new TreeMap<>(versions.bytes(versions.find(ruleSetId, number)));
        files.keySet().removeIf(path -> !path.endsWith(".dmn"));
        return files;
    }
}
