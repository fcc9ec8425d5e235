package org.tidu.recognition;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.MaturityLevels;
import org.tidu.casefile.Cases;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.form.FormSource;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** Form {@code score-by-expert}: the firm's maturity, score and level, before the dimension in which it is scored. */
@Component
class MaturityForExperts implements FormSource {

    private final Cases cases;
    private final Documents documents;
    private final RoundForms forms;
    private final MaturityLevels levels;

    MaturityForExperts(Cases cases, Documents documents, RoundForms forms, MaturityLevels levels) {
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
        this.levels = levels;
    }

    @Override
    public String formId() {
        return "score-by-expert";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        DeclarationNumber number = new DeclarationNumber(String.valueOf(context.get("declarationNumber")));
        return Map.of("maturityTold", documents.latest(number, Documents.MATURITY).map(filed -> told(number, filed)).orElse("未填报"));
    }

    private String told(DeclarationNumber number, Document filed) {
        FormSet asked = forms.of(cases.find(number).orElseThrow().roundId());
        FormSchema form = forms.schema(asked, Documents.MATURITY);
        Map<String, Object> content = filed.content();
        StringBuilder told = new StringBuilder();
        if (content.get("maturityScore") instanceof Number score) {
            told.append("得分 ").append(score).append("，按得分换算 ").append(levels.of(asked.editionId(), score.doubleValue())).append(" 级，");
        }
        return told.append("报告载明的等级：").append(label(form, content, "reportedLevel")).append("，")
                .append(label(form, content, "basis")).toString();
    }

    private static String label(FormSchema form, Map<String, Object> content, String field) {
        Object value = content.get(field);
        return value == null ? "未填报" : OptionLabels.label(form, field, value);
    }
}
