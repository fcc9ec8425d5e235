package org.tidu.casefile.question;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;
import org.tidu.term.EditionId;

/** The size of the enterprise by staff and revenue, beside the one it has chosen. Every industry of the start form (GB/T 4754 06 to 46) is 工业. */
@Component
class SizeQuestion {

    private static final String CHOSEN = "enterpriseSize";

    private final ProcedureTables tables;
    private final EnterpriseSizes sizes;

    SizeQuestion(ProcedureTables tables, EnterpriseSizes sizes) {
        this.tables = tables;
        this.sizes = sizes;
    }

    EntryReading of(EditionId editionId, FormSchema form, Map<String, Object> answers) {
        BigDecimal employees = Amounts.of(answers.get(field(editionId, "employees")));
        BigDecimal revenue = Amounts.of(answers.get(field(editionId, "revenue")));
        String computed = sizes.of(editionId, employees, revenue);
        if (computed == null) {
            return EntryReading.NONE;
        }
        String name = OptionLabels.label(form, CHOSEN, computed);
        Map<String, Object> given = new HashMap<>();
        given.put("computedSize", computed);
        given.put("computedName", name);
        given.put("chosenSize", answers.get(CHOSEN) instanceof String chosen && !chosen.isBlank() ? chosen : null);
        given.put("chosenName", OptionLabels.label(form, CHOSEN, answers.get(CHOSEN)));
        given.put("employees", Amounts.shown(employees, ""));
        given.put("revenue", Amounts.shown(revenue, ""));
        Map<String, Object> asked = tables.row(editionId, "entry-questions", "entry-questions-size", given);
        return new EntryReading(List.of(new ComputedEntry(CHOSEN, "按从业人员和营业收入算得为" + name)),
                asked.get("question") instanceof String question ? List.of(new EntryQuestion(CHOSEN, question)) : List.of());
    }

    /** Where the form asks for a fact. */
    private String field(EditionId editionId, String fact) {
        return (String) tables.byCode(editionId, "form-facts", "fact").getOrDefault(fact, Map.of()).get("field");
    }
}
