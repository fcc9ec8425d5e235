package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.workbench.version.RuleConflicts;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.Settlement;

/** What is in conflict in a draft made of two versions, and settling it. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/rule-sets/{ruleSet}/versions/{version}/conflicts")
class RuleConflictController {

    private final CurrentUser user;
    private final RuleSetVersions versions;
    private final RuleConflicts conflicts;
    private final ReleaseMerges merges;
    private final PersonNames names;

    RuleConflictController(CurrentUser user, RuleSetVersions versions, RuleConflicts conflicts, ReleaseMerges merges, PersonNames names) {
        this.user = user;
        this.versions = versions;
        this.conflicts = conflicts;
        this.merges = merges;
        this.names = names;
    }

    /**
     * @param choice      OURS, THEIRS, or OTHER: as the draft has it by now
     * @param contentHash of the draft as it was seen; needed for OTHER
     */
    @Schema(name = "RuleConflictSettlement")
    record Choice(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Settlement choice, @Nullable String contentHash) {}

    @Operation(summary = "合并草稿里的冲突 / What is in conflict in a merged draft")
    @GetMapping
    List<RuleConflictView> all(@PathVariable String ruleSet, @PathVariable int version) {
        owner();
        return view(ruleSet, version);
    }

    @Operation(summary = "处理一处冲突：保留我们的、采用对方的，或按草稿现在的内容 / Settle one: ours, theirs, or as the draft stands")
    @PostMapping("/{item}")
    List<RuleConflictView> settle(@PathVariable String ruleSet, @PathVariable int version, @PathVariable int item, @RequestBody Choice choice) {
        merges.settle(ruleSet, version, item, choice.choice(), choice.contentHash(), owner());
        return view(ruleSet, version);
    }

    private List<RuleConflictView> view(String ruleSet, int version) {
        return conflicts.of(versions.find(ruleSet, version)).stream().map(one -> RuleConflictView.of(one, names)).toList();
    }

    private String owner() {
        if (!user.isPolicyOwner()) {
            throw new Forbidden("规则修改仅限政策制定者办理");
        }
        return user.userId();
    }
}
