package org.tidu.declaration.judgement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.term.EditionId;

/** What the forms say, as facts, by the table {@code form-facts} of an edition. */
@Component
class FormFacts {

    private final ProcedureTables tables;

    FormFacts(ProcedureTables tables) {
        this.tables = tables;
    }

    /** Of one form's content, in the order of the table; null for what is not filled in. */
    Map<String, Object> of(@Nullable EditionId editionId, String form, Map<String, Object> content) {
        Map<String, Object> facts = new LinkedHashMap<>();
        tables.byCode(editionId, "form-facts", "fact").forEach((fact, row) -> {
            FormFact mapped = FormFact.of(fact, row);
            if (mapped.form().equals(form)) {
                facts.put(fact, mapped.read(content));
            }
        });
        return facts;
    }
}
