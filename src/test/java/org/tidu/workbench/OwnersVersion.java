package org.tidu.workbench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Versions of owners, brought to a state without the process that leads there. */
@TestComponent
public class OwnersVersion {

    private final RuleSetVersions versions;
    private final RuleSetDrafts drafts;
    private final JdbcClient jdbc;

    OwnersVersion(RuleSetVersions versions, RuleSetDrafts drafts, JdbcClient jdbc) {
        this.versions = versions;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /** A draft of the rule set's first version, with one file edited. */
    public RuleSetVersion draft(String ruleSetId, String path, UnaryOperator<String> hand) {
        return draftOf(versions.find(ruleSetId, 1), path, hand);
    }

    /** A draft of any version, with one file edited. */
    public RuleSetVersion draftOf(RuleSetVersion base, String path, UnaryOperator<String> hand) {
        String ruleSetId = base.ruleSetId();
        RuleSetVersion draft = drafts.open(ruleSetId, base.number(), "owner1");
        String text = new String(versions.bytes(draft, path), StandardCharsets.UTF_8);
        return drafts.save(ruleSetId, draft.number(), path, hand.apply(text).getBytes(StandardCharsets.UTF_8), draft.contentHash(), "owner1");
    }

    /** In force from this day; the version before is superseded. No edition is made. */
    public RuleSetVersion inForce(String ruleSetId, String path, UnaryOperator<String> hand, LocalDate from) {
        return inForce(draft(ruleSetId, path, hand), from);
    }

    public RuleSetVersion inForce(RuleSetVersion draft, LocalDate from) {
        String ruleSetId = draft.ruleSetId();
        drafts.describe(ruleSetId, draft.number(), from, "调整", null, "owner1");
        change(draft, "state = 'IN_REVIEW'");
        change(draft, "state = 'APPROVED', approver = 'owner2'");
        jdbc.sql("update rule_set_version set state = 'SUPERSEDED' where rule_set_id = ? and state = 'IN_FORCE'").param(ruleSetId).update();
        change(draft, "state = 'IN_FORCE'");
        return versions.find(ruleSetId, draft.number());
    }

    public void change(RuleSetVersion version, String set) {
        jdbc.sql("update rule_set_version set " + set + " where rule_set_id = ? and number = ?")
                .params(version.ruleSetId(), version.number()).update();
    }
}
