package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Groups;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** The way of a version from the draft to its day: reports, confirmations, submitting, taking back, stopping. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/rule-sets/{ruleSet}/versions/{version}")
class RuleChangeController {

    private final CurrentUser user;
    private final RuleSetVersions versions;
    private final ChangeReports reports;
    private final ChangeReplays replays;
    private final RuleChanges changes;
    private final RuleStops stops;
    private final RuleStopPages stopPages;
    private final PersonNames names;

    RuleChangeController(CurrentUser user, RuleSetVersions versions, ChangeReports reports, ChangeReplays replays, RuleChanges changes, RuleStops stops,
            RuleStopPages stopPages, PersonNames names) {
        this.user = user;
        this.versions = versions;
        this.reports = reports;
        this.replays = replays;
        this.changes = changes;
        this.stops = stops;
        this.stopPages = stopPages;
        this.names = names;
    }

    /**
     * @param item  of a report on the bytes as they are now
     * @param words why it is meant, 1 to 500 characters
     */
    @Schema(name = "RuleChangeConfirmation")
    record Confirmation(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String item,
                        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String words) {}

    /** @param replay id of a replay of this node that is over */
    @Schema(name = "RuleChangeReplay")
    record ReplayTaken(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String replay) {}

    /**
     * @param contentHash that was seen; another one by now is refused
     * @param aboutHash   of day, reason and document that were seen; another one by now is refused
     */
    @Schema(name = "RuleChangeSubmission")
    record Submission(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String contentHash, @Nullable String aboutHash) {}

    /** @param reason 1 to 500 characters */
    @Schema(name = "RuleChangeReason")
    record Reason(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {}

    @Operation(summary = "一个版本的检查和测试行结果、已确认的和还缺的 / Reports on a version, what is confirmed and what is missing")
    @GetMapping("/reports")
    RuleChangeView reports(@PathVariable String ruleSet, @PathVariable int version) {
        owner();
        return view(ruleSet, version);
    }

    @Operation(summary = "把对现在的内容完成的回放存为复核的依据 / Keep the figures of a replay of the bytes as they are")
    @PostMapping("/reports/REPLAY")
    RuleChangeView take(@PathVariable String ruleSet, @PathVariable int version, @RequestBody ReplayTaken taken) {
        String who = owner();
        if (taken.replay() == null || taken.replay().isBlank()) {
            throw new InvalidInput("replay", "请指明是哪一次回放");
        }
        reports.take(versions.find(ruleSet, version), taken.replay(), who);
        return view(ruleSet, version);
    }

    @Operation(summary = "检查（CHECK）或运行测试行（ROWS），结果随现在的内容保存 / Check, or run the rows; kept for the bytes as they are")
    @PostMapping("/reports/{report}")
    RuleChangeView make(@PathVariable String ruleSet, @PathVariable int version, @PathVariable String report) {
        String who = owner();
        if (!report.equals(ReportKind.CHECK.name()) && !report.equals(ReportKind.ROWS.name())) {
            throw new NotFound("没有这种检查，应为 CHECK 或 ROWS");
        }
        reports.make(versions.find(ruleSet, version), ReportKind.valueOf(report), who);
        return view(ruleSet, version);
    }

    @Operation(summary = "确认一项：确是要这样改 / Confirm one item: it is meant")
    @PostMapping("/confirmations")
    RuleChangeView confirm(@PathVariable String ruleSet, @PathVariable int version, @RequestBody Confirmation confirmation) {
        String who = owner();
        reports.confirm(versions.find(ruleSet, version), confirmation.item(), confirmation.words(), who);
        return view(ruleSet, version);
    }

    @Operation(summary = "提交复核 / Submit to a second person")
    @PostMapping("/submission")
    RuleChangeView submit(@PathVariable String ruleSet, @PathVariable int version, @RequestBody Submission submission) {
        String who = owner();
        changes.submit(ruleSet, version, submission.contentHash(), submission.aboutHash(), who);
        return view(ruleSet, version);
    }

    @Operation(summary = "生效前撤回 / Take back before it is in force")
    @PostMapping("/recall")
    RuleChangeView recall(@PathVariable String ruleSet, @PathVariable int version, @RequestBody Reason reason) {
        String who = owner();
        changes.takeBack(ruleSet, version, reason.reason(), who);
        return view(ruleSet, version);
    }

    @Operation(summary = "紧急停用一个版本会怎样，以及待确认的提议 / What stopping a version would do, and a proposal that waits")
    @GetMapping("/stops")
    RuleStopPageView stops(@PathVariable String ruleSet, @PathVariable int version) {
        return stopPages.of(ruleSet, version, owner());
    }

    @Operation(summary = "提议紧急停用现行版本 / Propose to stop a version in force")
    @PostMapping("/stops")
    @ResponseStatus(HttpStatus.CREATED)
    RuleStopView stop(@PathVariable String ruleSet, @PathVariable int version, @RequestBody Reason reason) {
        String who = owner();
        return RuleStopView.of(stops.propose(ruleSet, version, reason.reason(), who), names);
    }

    private RuleChangeView view(String ruleSet, int number) {
        RuleSetVersion version = versions.find(ruleSet, number);
        List<String> writers = versions.writers(version);
        return RuleChangeView.of(version, reports, replays.needed(version), new RuleChangeView.Writers(version.mayBeWritten()
                && writers.contains(user.userId()), writers.stream().map(names::of).toList()),
                changes.stuck(version).orElse(null), names, PlaceTitles.of(versions.bytes(version)));
    }

    private String owner() {
        if (user.groups().stream().noneMatch(Set.of(Groups.POLICY_OWNERS, Groups.POLICY_EDITORS_FULL)::contains)) {
            throw new Forbidden("规则修改仅限政策制定者办理");
        }
        return user.userId();
    }
}
