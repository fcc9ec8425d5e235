package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decision files of somebody's own, checked and compared: for policy owners and administrators. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/rule-checks")
class RuleCheckController {

    private final RuleChecks checks;
    private final PolicyOffice office;

    RuleCheckController(RuleChecks checks, PolicyOffice office) {
        this.checks = checks;
        this.office = office;
    }

    @Operation(summary = "检查决策表 / Check decision tables", description = "与正在施行的其他表放在一起检查，并与正在施行的同名文件比较；什么也不保存。"
            + " / Beside the tables in force and against the file in force of the same name; nothing is stored.")
    @PostMapping
    RuleCheckView check(@RequestBody RuleCheckRequest request) {
        office.require();
        return RuleCheckView.of(checks.check(RuleFile.bytes("files", request.files())));
    }

    @Operation(summary = "比较两个版本 / Compare two versions", description = "逐格列出不同之处，并用一句话说明。 / Cell by cell, and in words.")
    @PostMapping("/comparison")
    RuleComparisonView compare(@RequestBody RuleComparisonRequest request) {
        office.require();
        return new RuleComparisonView(checks.compare(RuleFile.bytes("files", request.files()),
                Optional.ofNullable(request.before()).map(files -> RuleFile.bytes("before", files))));
    }
}
