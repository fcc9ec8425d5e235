package org.tidu.workbench.change;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.area.Groups;
import org.tidu.engine.access.StartLock;
import org.tidu.engine.process.Processes;
import org.tidu.workbench.version.DraftWithdrawn;
import org.tidu.workbench.version.RuleConflicts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.Settlement;

/** A release that changed what an owner has changed is a task: process {@code release-merge}, while something is to be settled. */
@Component
public class ReleaseMerges {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseMerges.class);

    private final RuleConflicts conflicts;
    private final RuleSetVersions versions;
    private final Processes processes;
    private final StartLock lock;

    ReleaseMerges(RuleConflicts conflicts, RuleSetVersions versions, Processes processes, StartLock lock) {
        this.conflicts = conflicts;
        this.versions = versions;
        this.processes = processes;
        this.lock = lock;
    }

    /** Once the edition of this release is made. An edition without the process leaves the task out; the draft's page has it all the same. */
    @EventListener(ApplicationStartedEvent.class)
    void atStart() {
        try {
            begin();
        } catch (RuntimeException fault) {
            LOG.error("No task can be made of what a release has in conflict with owners' versions", fault);
        }
    }

    /** A task for every draft of a release that waits and has none; repeats without harm, on several nodes at once too. */
    public void begin() {
        if (!conflicts.waiting().isEmpty()) {
            lock.alone(() -> conflicts.waiting().stream().filter(draft -> !processes.isRunning(MergeModel.PROCESS, draft.label()))
                    .forEach(draft -> processes.startLatest(MergeModel.PROCESS, draft.label(), variables(draft))));
        }
    }

    /**
     * Settles one in the portal; with the last of them the task ends.
     *
     * @throws RuntimeException as {@link RuleConflicts#settle}
     */
    @Transactional
    public void settle(String ruleSetId, int number, int item, Settlement as, String seen, String who) {
        RuleSetVersion draft = conflicts.settle(ruleSetId, number, item, as, seen, who);
        if (conflicts.open(draft).isEmpty()) {
            end(draft.label());
        }
    }

    @EventListener
    void given(DraftWithdrawn draft) {
        end(draft.label());
    }

    private void end(String label) {
        processes.messageIfWaiting(MergeModel.NOTHING_TO_SETTLE, label, Map.of());
    }

    private Map<String, Object> variables(RuleSetVersion draft) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("versionLabel", draft.label());
        variables.put("versionNumber", draft.number());
        variables.put("ruleSetId", draft.ruleSetId());
        variables.put("ruleSetName", versions.ruleSet(draft.ruleSetId()).name());
        variables.put("ownLabel", conflicts.of(draft).get(0).ownLabel());
        variables.put("releaseLabel", conflicts.of(draft).get(0).otherLabel());
        variables.put("policyGroup", Groups.POLICY_OWNERS + "," + Groups.POLICY_EDITORS_FULL);
        return variables;
    }
}
