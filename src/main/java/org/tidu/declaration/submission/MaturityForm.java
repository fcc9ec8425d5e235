package org.tidu.declaration.submission;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;

/** The result of the self-evaluation (通知 一（七）): kept as a document; the process gets the score. */
@Component
class MaturityForm implements FormHandler {

    private final Submissions submissions;

    MaturityForm(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String formId() {
        return Documents.MATURITY;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        submissions.receive(input, input.values());
        return Map.of("maturityScore", ((Number) input.values().get("maturityScore")).doubleValue());
    }
}
