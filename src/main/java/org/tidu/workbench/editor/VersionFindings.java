package org.tidu.workbench.editor;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.edition.Edition;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** What the check says of a version, among the tables in force and against the version it was made from. */
@Service
public class VersionFindings {

    private final RuleSetCheck check = new RuleSetCheck();
    private final RuleSetVersions versions;
    private final InForceFiles inForce;

    VersionFindings(RuleSetVersions versions, InForceFiles inForce) {
        this.versions = versions;
        this.inForce = inForce;
    }

    public List<FindingView> of(String ruleSet, int number) {
        RuleSetVersion version = versions.find(ruleSet, number);
        Map<String, byte[]> own = InForceFiles.decisions(versions.bytes(version));
        Map<String, byte[]> before = version.baseNumber() == null ? Map.of()
                : InForceFiles.decisions(versions.bytes(versions.find(ruleSet, version.baseNumber())));
        return check.check(new Edition(inForce.all()).with(own), own, before).stream().map(FindingView::of).toList();
    }
}
