package org.tidu.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.ScenarioInstances;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.web.EvidenceListView.InstanceEvidence;

/** Which scenario instances lack what is asked for of each of them (申报书 八（六）（七）): photos, and a film of about a minute. */
@Component
class EvidenceInstances {

    private final ScenarioInstances instances;
    private final Documents documents;

    EvidenceInstances(ScenarioInstances instances, Documents documents) {
        this.instances = instances;
        this.documents = documents;
    }

    /** As the application names them now. */
    List<String> written(CaseRow row) {
        return instances.written(row);
    }

    /** As the application named them when it was handed in last. */
    List<String> handedIn(CaseRow row) {
        return documents.latest(row.number(), Documents.APPLICATION).map(Document::content).map(EvidenceInstances::names).orElse(List.of());
    }

    /** What is there of what is asked for, by instance; names that two have stand once. */
    static List<InstanceEvidence> of(List<String> names, List<EvidenceCategory> asked, List<EvidenceFile> files) {
        List<EvidenceCategory> each = asked.stream().filter(category -> category.required() && category.perInstance()).toList();
        return names.stream().distinct().map(name -> new InstanceEvidence(name, each.stream().filter(category -> files.stream()
                .noneMatch(file -> file.hasContent() && file.category().equals(category.code()) && isOf(file, name)))
                .map(EvidenceCategory::code).toList())).toList();
    }

    /** Names that files bear and the application does not. */
    static List<String> strange(List<String> names, List<EvidenceFile> files) {
        return files.stream().map(EvidenceFile::instance).filter(Objects::nonNull).filter(name -> names.stream().noneMatch(one -> one.equals(name.strip())))
                .distinct().toList();
    }

    private static boolean isOf(EvidenceFile file, String name) {
        return file.instance() != null && file.instance().strip().equals(name);
    }

    private static List<String> names(Map<String, Object> application) {
        return application.get("scenarios") instanceof List<?> rows
                ? rows.stream().map(row -> row instanceof Map<?, ?> instance && instance.get("name") instanceof String name ? name.strip() : "")
                        .filter(name -> !name.isEmpty()).toList()
                : List.of();
    }
}
