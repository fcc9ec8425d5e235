package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.problem.InvalidInput;
import org.tidu.term.Tier;

/** Test rows run over changed tables, taken over and added: for policy owners and administrators. Nothing is stored. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/rule-checks/rows")
class RuleRowsController {

    private static final int LONGEST_NAME = 200;

    private final RuleChecks checks;
    private final PolicyOffice office;

    RuleRowsController(RuleChecks checks, PolicyOffice office) {
        this.checks = checks;
        this.office = office;
    }

    @Operation(summary = "核对测试行 / Run test rows", description = "按改过的表核对测试行，不符的按原因归组。 / Rows that differ are grouped by cause.")
    @PostMapping
    RuleRowsView rows(@RequestBody RuleRowsRequest request) {
        office.require();
        return RuleRowsView.of(checks.rows(table(request.table()), text("rows", request.rows()), files(request.files())));
    }

    @Operation(summary = "接受变动的测试行 / Take rows over", description = "所列的行从此以现在的结果为准；文件的其他地方逐字不变。"
            + " / These rows expect what the tables give now; all else in the file stays as it is written.")
    @PostMapping("/acceptance")
    RowTextView accept(@RequestBody RowAcceptanceRequest request) {
        office.require();
        if (request.names() == null || request.names().isEmpty() || request.names().contains(null)) {
            throw new InvalidInput("names", "请列出接受的行的名称");
        }
        return new RowTextView(checks.accept(table(request.table()), text("rows", request.rows()), files(request.files()), new HashSet<>(request.names())));
    }

    @Operation(summary = "由例子添加测试行 / Add a row by example", description = "按改过的表判断这些事实，把结论写成一行。 / The verdict on these facts becomes a row.")
    @PostMapping("/example")
    RowTextView example(@RequestBody RowExampleRequest request) {
        office.require();
        if (request.facts() == null) {
            throw new InvalidInput("facts", "请给出企业的事实");
        }
        if (request.name() != null && request.name().length() > LONGEST_NAME) {
            throw new InvalidInput("name", "名称不超过 " + LONGEST_NAME + " 个字");
        }
        return new RowTextView(checks.example(text("rows", request.rows()), files(request.files()), text("name", request.name()),
                text("ruleSet", request.ruleSet()), tier(text("tier", request.tier())), request.facts()));
    }

    private static Tier tier(String code) {
        if (!Tiers.ASCENDING.contains(code)) {
            throw new InvalidInput("tier", "没有这个层级，请写 " + String.join("、", Tiers.ASCENDING) + " 之一");
        }
        return new Tier(code);
    }

    private static Map<String, byte[]> files(@Nullable List<RuleFile> files) {
        return files == null ? Map.of() : RuleFile.bytes("files", files);
    }

    private static String table(@Nullable String name) {
        if (!RuleFile.isName(name)) {
            throw new InvalidInput("table", "请写明测试行所属的表，如 decisions/hunan/2025/hn-2025.dmn");
        }
        return name;
    }

    private static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, switch (field) {
                case "rows" -> "请给出测试行";
                case "name" -> "请给这一行起个名称";
                case "tier" -> "请写明层级，如 ADVANCED";
                default -> "请写明规则集，如 HN-2025";
            });
        }
        return text;
    }
}
