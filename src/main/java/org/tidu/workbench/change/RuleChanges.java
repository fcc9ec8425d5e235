package org.tidu.workbench.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.area.Groups;
import org.tidu.engine.process.Processes;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.notice.PolicyMessages;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;
import org.tidu.workbench.version.VersionWalk;

/** Sends a draft on its way, and takes it back. Who may, the caller has asked. */
@Service
public class RuleChanges {

    private final RuleSetVersions versions;
    private final ChangeReports reports;
    private final VersionWalk walk;
    private final Processes processes;
    private final PolicyMessages messages;
    private final Clock clock;

    RuleChanges(RuleSetVersions versions, ChangeReports reports, VersionWalk walk, Processes processes, PolicyMessages messages, Clock clock) {
        this.versions = versions;
        this.reports = reports;
        this.walk = walk;
        this.processes = processes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Submits a draft to a second person, with the reports and confirmations it has.
     *
     * @param expectedHash  content hash the author has seen
     * @param expectedAbout {@link RuleSetVersion#aboutHash} the author has seen; null when day, reason and document were not looked at
     * @throws InvalidInput when day, reason, reports or confirmations are missing
     * @throws Forbidden    for who has not worked on it
     * @throws Conflict     when the draft is another by now, rests on a version that is not in force any more, or another version waits
     */
    @Transactional
    public void submit(String ruleSetId, int number, String expectedHash, String expectedAbout, String who) {
        RuleSetVersion draft = versions.find(ruleSetId, number);
        if (expectedHash == null || !expectedHash.matches("sha256:[0-9a-f]{64}")) {
            throw new InvalidInput("contentHash", "没有注明所依据的内容校验码，本次没有提交");
        }
        if (!draft.mayBeWritten() || !draft.contentHash().equals(expectedHash)
                || expectedAbout != null && !expectedAbout.equals(draft.aboutHash())) {
            throw new Conflict("草稿 " + draft.label() + " 已有变动，本次没有提交；请刷新后再提交");
        }
        reports.requireWriter(draft, who);
        versions.of(ruleSetId).stream().filter(RuleSetVersion::isWaiting).findFirst().ifPresent(other -> {
            throw new Conflict("规则集 " + ruleSetId + " 的版本 " + other.label() + "（" + other.state().title()
                    + "）还没有办结，不能再提交一个版本；请待它生效后自它新建草稿，或先撤回它");
        });
        LocalDate today = today();
        complete(draft, today);
        versions.overtaking(draft, today).ifPresent(head -> {
            throw new Conflict("草稿 " + draft.label() + " 起草之后 " + head.label() + " 已生效；请自 " + head.label() + " 新建草稿，再作修改");
        });
        walk.submit(draft, who);
        processes.startLatest(ChangeModel.PROCESS, draft.label(), variables(draft));
        messages.toOwners("规则修改待复核：" + draft.label(),
                "规则集 " + versions.ruleSet(ruleSetId).name() + " 的新版本 " + draft.label() + " 已提交复核，拟于 " + draft.inForceFrom()
                        + " 起适用。请由起草人以外的规则负责人在任务列表中复核。", draft.author());
    }

    /** What to do with a version that waits although nothing drives it any more; none when something does. */
    Optional<String> stuck(RuleSetVersion version) {
        return version.isWaiting() && !processes.isRunning(ChangeModel.PROCESS, version.label())
                ? Optional.of("版本 " + version.label() + " 的办理流程已不存在，不会再有人复核，也不会到期启用；请撤回，再用它的内容新建草稿")
                : Optional.empty();
    }

    /**
     * Takes a change back before it is in force.
     *
     * @throws Conflict when it is neither under review nor waiting for its day
     */
    @Transactional
    public void takeBack(String ruleSetId, int number, String reason, String who) {
        RuleSetVersion version = versions.find(ruleSetId, number);
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            throw new InvalidInput("reason", "请写明撤回原因，1 至 500 字");
        }
        if (version.state() != VersionState.IN_REVIEW && version.state() != VersionState.APPROVED) {
            throw new Conflict("版本 " + version.label() + "（" + version.state().title() + "）不能撤回");
        }
        walk.takeBack(version, who, reason.strip());
        processes.messageIfWaiting(ChangeModel.TAKEN_BACK, version.label(), Map.of());
        messages.toOwners("规则修改已撤回：" + version.label(), "版本 " + version.label() + " 在生效前撤回，现行版本继续适用。原因：" + reason.strip()
                + "。可以在它的页面用它的内容新建草稿。", version.author());
    }

    private void complete(RuleSetVersion draft, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (draft.inForceFrom() == null || !draft.inForceFrom().isAfter(today)) {
            errors.add(new FieldError("inForceFrom", "请填写生效日期，最早为明天（" + today.plusDays(1) + "）"));
        }
        if (draft.reason() == null) {
            errors.add(new FieldError("reason", "请写明修改原因"));
        }
        reports.objections(draft).forEach(objection -> errors.add(new FieldError("reports", objection)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Map<String, Object> variables(RuleSetVersion draft) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("versionLabel", draft.label());
        variables.put("ruleSetName", versions.ruleSet(draft.ruleSetId()).name());
        variables.put(ChangeModel.CONTENT_HASH.name(), draft.contentHash());
        variables.put(ChangeModel.ABOUT_HASH.name(), draft.aboutHash());
        variables.put("inForceFrom", draft.inForceFrom().toString());
        variables.put("changeReason", draft.reason());
        variables.put("changeDocument", draft.document() == null ? "—" : draft.document());
        variables.put("author", draft.author());
        variables.put("policyGroup", Groups.POLICY_OWNERS + "," + Groups.POLICY_EDITORS_FULL);
        variables.put("inForceAt", draft.inForceFrom().atStartOfDay(ChinaTime.ZONE).toInstant());
        return variables;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
