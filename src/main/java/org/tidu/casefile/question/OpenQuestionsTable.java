package org.tidu.casefile.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.document.Document;
import org.tidu.round.FormSet;

/** Table {@code open_questions}: tables may change, what was asked of a revision does not. */
@Component
public class OpenQuestionsTable {

    private final JdbcClient jdbc;
    private final EntryQuestions questions;

    OpenQuestionsTable(JdbcClient jdbc, EntryQuestions questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /** Keeps what stands open in a document that is being handed in; nothing where nothing does. */
    public void keep(Document document, FormSet asked, @Nullable String explanation) {
        List<EntryQuestion> open = questions.of(asked, document.formId(), document.content()).questions();
        if (!open.isEmpty()) {
            jdbc.sql("insert into open_questions (declaration_number, form_id, revision, questions, explanation) values (?, ?, ?, ?, ?)")
                    .params(document.declarationNumber().value(), document.formId(), document.revision(), Canonical.json(open),
                            explanation == null || explanation.isBlank() ? null : explanation.strip()).update();
        }
    }

    public OpenQuestions of(Document document) {
        return jdbc.sql("select questions, explanation from open_questions where declaration_number = ? and form_id = ? and revision = ?")
                .params(document.declarationNumber().value(), document.formId(), document.revision())
                .query((row, index) -> new OpenQuestions(Canonical.read(row.getString("questions"), new TypeReference<>() {}), row.getString("explanation")))
                .optional().orElse(OpenQuestions.NONE);
    }
}
