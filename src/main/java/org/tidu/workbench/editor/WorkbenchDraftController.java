package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of rule sets: opened, changed cell by cell, described, given up. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/rule-sets/{ruleSet}/drafts")
class WorkbenchDraftController {

    private final RuleSetAccess access;
    private final RuleSetDraftDesk desk;

    WorkbenchDraftController(RuleSetAccess access, RuleSetDraftDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /** @param base number of the version the draft is made from */
    @Schema(name = "RuleDraftOpening")
    record Opening(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer base) {}

    /**
     * @param inForceFrom first day, by Beijing time; after today
     * @param reason      up to 500 characters
     * @param document    up to 200 characters
     * @param seen        {@code aboutHash} of the draft as it was seen; another one by now is refused. Without it whatever is said is overwritten
     */
    @Schema(name = "RuleDraftAbout")
    record About(@Nullable LocalDate inForceFrom, @Nullable String reason, @Nullable String document, @Nullable String seen) {}

    /** @param reason up to 500 characters */
    @Schema(name = "RuleDraftWithdrawal")
    record Withdrawal(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {}

    @Operation(summary = "自一个版本新建草稿 / Open a draft from a version")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    VersionView open(@PathVariable String ruleSet, @RequestBody Opening opening) {
        return desk.open(ruleSet, opening.base(), access.requireOwner());
    }

    @Operation(summary = "改动草稿的一格、一段说明或一行，即时保存 / Change one cell, text or row of a draft; kept at once")
    @PostMapping("/{draft}/changes")
    DraftSavedView change(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody DraftChange change) {
        String who = access.requireOwner();
        return desk.change(ruleSet, draft, change, access.reach(), who);
    }

    @Operation(summary = "草稿的施行日期、修改原因和依据文件 / Day, reason and document of a draft")
    @PutMapping("/{draft}")
    VersionView describe(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody About about) {
        return desk.describe(ruleSet, draft, about.inForceFrom(), about.reason(), about.document(), about.seen(), access.requireOwner());
    }

    @Operation(summary = "撤回草稿 / Give a draft up")
    @PostMapping("/{draft}/withdrawal")
    VersionView withdraw(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody Withdrawal withdrawal) {
        return desk.withdraw(ruleSet, draft, withdrawal.reason(), access.requireOwner());
    }
}
