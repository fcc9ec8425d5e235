package org.tidu.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.assessment.ruleset.AskedForms;
import org.tidu.assessment.ruleset.RuleSetForms;
import org.tidu.engine.edition.EditionForms;
import org.tidu.problem.NotFound;
import org.tidu.problem.Outage;
import org.tidu.term.EditionId;

/**
 * Whether everything is there that a rule set names for its rounds (ADR 0130): forms with their parts, the table of results, the template of the
 * paper. Found missing later, a table would leave an application without questions and a template without its paper, months after publication.
 */
@Component
class AskedModels {

    private static final String INDICATOR = "indicator";
    /** What every row of a table of results has to say. */
    private static final List<String> SAID = List.of("name", "better", "measure", "mostImprovement");

    private final RuleSetForms ruleSets;
    private final EditionForms forms;
    private final ProcedureTables tables;
    private final PaperTemplates templates;

    AskedModels(RuleSetForms ruleSets, EditionForms forms, ProcedureTables tables, PaperTemplates templates) {
        this.ruleSets = ruleSets;
        this.forms = forms;
        this.tables = tables;
        this.templates = templates;
    }

    /** Everything that is missing, each with its cell in the rule set's table, and the way out; empty when nothing is. */
    Optional<String> objection(EditionId edition, Round round) {
        AskedForms asked = ruleSets.of(edition, round.ruleSetId(), round.tier());
        Stream<Optional<String>> ofForms = asked.forms().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(form -> form(edition, form.getValue()).map(fault -> at(edition, round, AskedForms.column(form.getKey())) + fault));
        Stream<Optional<String>> others = Stream.of(
                results(edition, asked.results()).map(fault -> at(edition, round, "results") + fault),
                paper(asked.paper()).map(fault -> at(edition, round, "paper") + fault));
        String faults = Stream.concat(ofForms, others).flatMap(Optional::stream).collect(Collectors.joining("；"));
        return faults.isEmpty() ? Optional.empty() : Optional.of("规则集 " + round.ruleSetId() + " 所要求的不齐，批次不能发布：" + faults
                + "。请联系规则负责人更正所列单元格（留空即用各地区共用的），或待升级补齐后再发布");
    }

    private String at(EditionId edition, Round round, String column) {
        return ruleSets.place(edition, round.ruleSetId(), round.tier(), column);
    }

    private Optional<String> form(EditionId edition, String form) {
        return fault(() -> forms.of(edition, form), "写的表单 " + form);
    }

    private Optional<String> results(EditionId edition, String table) {
        return fault(() -> {
            if (!tables.byCode(edition, table, INDICATOR).values().stream().allMatch(row -> SAID.stream().allMatch(column -> row.get(column) != null))) {
                throw new IllegalStateException(table + " is no table of results");
            }
        }, "写的表 " + table);
    }

    private Optional<String> paper(String template) {
        return templates.has(template) ? Optional.empty() : Optional.of("写的纸质件模板 " + template + " 不存在（程序中没有 paper/" + template + ".docx）");
    }

    private static Optional<String> fault(Runnable read, String what) {
        try {
            read.run();
            return Optional.empty();
        } catch (NotFound none) {
            return Optional.of(what + " 不齐（" + none.getMessage() + "）");
        } catch (RuntimeException unusable) {
            if (Outage.behind(unusable).isPresent()) {
                throw unusable;
            }
            return Optional.of(what + " 内容有误，无法使用");
        }
    }
}
