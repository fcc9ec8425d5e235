package org.tidu.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.MaturityLevels;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casework.DeclarationSummary.FiledFact;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;
import org.tidu.round.FormSet;
import org.tidu.time.ChinaTime;

/** Who declares what, in the words of the forms; what was not filed is left out. */
@Component
class FiledFacts {

    private static final List<String> OF_START =
            List.of("factoryAddress", "legalForm", "industry", "contactName", "contactMobile", "contactEmail");
    private static final List<String> OF_MATURITY = List.of("maturityScore", "reportedLevel", "evaluatedOn", "reportNumber", "basis");

    private final FieldNames fields;
    private final MaturityLevels levels;

    FiledFacts(FieldNames fields, MaturityLevels levels) {
        this.fields = fields;
        this.levels = levels;
    }

    /** @param filed what was handed in last, by form */
    List<FiledFact> of(FormSet asked, CaseRow row, Map<String, Document> filed) {
        List<FiledFact> facts = new ArrayList<>(List.of(new FiledFact("统一社会信用代码", row.uscc().value()), new FiledFact("工厂", row.factoryName()),
                new FiledFact("县市区", row.countyName())));
        facts.addAll(of(asked, Documents.START, filed, OF_START));
        facts.addAll(of(asked, Documents.MATURITY, filed, OF_MATURITY));
        Document maturity = filed.get(Documents.MATURITY);
        if (maturity != null && maturity.content().get("maturityScore") instanceof Number score) {
            facts.add(new FiledFact("按得分换算的等级", levels.of(asked.editionId(), score.doubleValue()) + " 级"));
        }
        facts.add(new FiledFact("批次", row.roundTitle()));
        if (row.deadlineAt() != null) {
            facts.add(new FiledFact("企业申报截止", ChinaTime.deadline(row.deadlineAt())));
        }
        return facts;
    }

    private List<FiledFact> of(FormSet asked, String formId, Map<String, Document> filed, List<String> keys) {
        if (!filed.containsKey(formId)) {
            return List.of();
        }
        FormSchema form = fields.form(asked, formId);
        Map<String, Object> content = filed.get(formId).content();
        return keys.stream().filter(key -> content.get(key) != null && !content.get(key).toString().isBlank())
                .map(key -> new FiledFact(FieldNames.label(form, key).orElse(key), OptionLabels.label(form, key, content.get(key)))).toList();
    }
}
