package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.time.ChinaTime;

/** Drafts with what another version holds, so that no work is lost. Who may, the caller has asked. */
@Service
public class ReopenedDrafts {

    private final RuleSetVersions versions;
    private final RuleSetDrafts drafts;
    private final VersionTable table;
    private final MergedDrafts merged;
    private final Clock clock;

    ReopenedDrafts(RuleSetVersions versions, RuleSetDrafts drafts, VersionTable table, MergedDrafts merged, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.table = table;
        this.merged = merged;
        this.clock = clock;
    }

    /**
     * A new draft with what another version holds, on top of what is in force: work that was withdrawn, stopped or overtaken is used again.
     * What was in force once comes whole; of anything else its changes are put into what is in force now, and what both changed is in
     * conflict (ADR 0114).
     *
     * @throws NotFound when there is no such version
     * @throws Conflict when somebody else opened one at the same moment
     */
    @Transactional
    public RuleSetVersion open(String ruleSetId, int number, String author) {
        RuleSetVersion from = versions.find(ruleSetId, number);
        Optional<RuleSetVersion> inForce = versions.inForce(ruleSetId, LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE));
        if (from.isWaiting() || inForce.isEmpty() || inForce.get().number() == number || from.baseNumber() == null && from.isDraft()) {
            return drafts.open(ruleSetId, number, author);
        }
        RuleSetVersion head = inForce.get();
        boolean whole = from.state() == VersionState.SUPERSEDED || from.baseNumber() == null;
        MergedDrafts.Side other = merged.side(head);
        MergedDrafts.Side base = whole || head.number() == from.baseNumber() ? other : merged.side(versions.find(ruleSetId, from.baseNumber()));
        try {
            RuleSetVersion draft = merged.keep(head, base, merged.side(from), other, table.nextNumber(ruleSetId), author, null,
                    "用 " + from.label() + "（" + from.state().title() + "）的内容起草，依据现行版本 " + head.label());
            if (!whole) {
                merged.credit(draft, versions.writers(from), from.label());
            }
            return versions.find(ruleSetId, draft.number());
        } catch (DuplicateKeyException another) {
            throw RuleSetDrafts.taken(ruleSetId);
        }
    }
}
