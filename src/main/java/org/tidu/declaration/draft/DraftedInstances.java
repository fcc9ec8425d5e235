package org.tidu.declaration.draft;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.ScenarioInstances;
import org.tidu.form.schema.Json;

/** The scenario instances of an application as its draft has them, or, where nothing was written yet, as it was handed in last. */
@Component
class DraftedInstances implements ScenarioInstances {

    private final Drafts drafts;
    private final Documents documents;

    DraftedInstances(Drafts drafts, Documents documents) {
        this.drafts = drafts;
        this.documents = documents;
    }

    @Override
    public List<String> written(CaseRow row) {
        List<String> drafted = drafts.find(row.uscc(), Drafts.ofTask(row.number(), Documents.APPLICATION)).map(Draft::content)
                .map(DraftedInstances::names).orElse(List.of());
        return drafted.isEmpty() ? documents.latest(row.number(), Documents.APPLICATION).map(Document::content).map(DraftedInstances::names).orElse(List.of())
                : drafted;
    }

    private static List<String> names(Map<String, Object> application) {
        return Json.listOr(application.get("scenarios"), List.of()).stream()
                .map(row -> Json.objectOr(row, Map.of()).get("name") instanceof String name ? name.strip() : "").filter(name -> !name.isEmpty()).toList();
    }
}
