package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.workbench.editor.RuleSetAccess;

/** Test rows of a version: run, and of a draft accepted, added and put back. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/rule-sets/{ruleSet}")
class DraftRowsController {

    private final RuleSetAccess access;
    private final VersionRows rows;
    private final DraftRows desk;
    private final RowExamples examples;

    DraftRowsController(RuleSetAccess access, VersionRows rows, DraftRows desk, RowExamples examples) {
        this.access = access;
        this.rows = rows;
        this.desk = desk;
        this.examples = examples;
    }

    @Operation(summary = "运行一个版本的测试行，不符的按原因归组 / Test rows of a version; those that differ, grouped by reason")
    @GetMapping("/versions/{version}/rows")
    List<MovedRowsView> rows(@PathVariable String ruleSet, @PathVariable int version) {
        access.requireReader();
        return rows.of(ruleSet, version);
    }

    @Operation(summary = "接受草稿引起变动的测试行，一行或一组，写明原因 / Accept rows that the draft moves, one or many, with a reason")
    @PostMapping("/drafts/{draft}/rows/acceptance")
    RowsSavedView accept(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody RowAcceptance acceptance) {
        return desk.accept(ruleSet, draft, acceptance, access.requireOwner());
    }

    @Operation(summary = "看草稿怎样判断一个例子，不保存 / What the draft says of an example; stores nothing")
    @PostMapping("/drafts/{draft}/rows/example")
    RowExampleView example(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody RowExample example) {
        access.requireOwner();
        return examples.look(ruleSet, draft, example);
    }

    @Operation(summary = "由例子新增一行测试行 / Add a row made of an example")
    @PostMapping("/drafts/{draft}/rows")
    RowsSavedView add(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody RowExample example) {
        return examples.add(ruleSet, draft, example, access.requireOwner());
    }

    @Operation(summary = "撤销或重做测试行的改动 / Put a file of rows back as it was before or after a decision")
    @PostMapping("/drafts/{draft}/rows/restoration")
    RowsSavedView restore(@PathVariable String ruleSet, @PathVariable int draft, @RequestBody RowRestoration restoration) {
        return desk.restore(ruleSet, draft, restoration, access.requireOwner());
    }
}
