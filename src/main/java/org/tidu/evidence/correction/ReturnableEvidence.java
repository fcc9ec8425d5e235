package org.tidu.evidence.correction;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.FilingTable;

/** What an officer may name of the evidence that was handed in last: every file, and every category that lacks one. */
@Component
public class ReturnableEvidence {

    private static final String TITLE = "证明材料 · ";

    private final FilingTable filings;
    private final EvidenceCategories categories;

    ReturnableEvidence(FilingTable filings, EvidenceCategories categories) {
        this.filings = filings;
        this.categories = categories;
    }

    /** @param path of the item, {@link EvidenceItem}; {@code label} is what people read */
    public record Option(String path, String label) {}

    /** Files in the order in which they came, then the categories in the order of the round. */
    public List<Option> of(CaseRow row) {
        List<EvidenceCategory> kinds = categories.of(row.roundId());
        Map<String, EvidenceCategory> byCode = kinds.stream().collect(Collectors.toMap(EvidenceCategory::code, Function.identity()));
        return Stream.concat(filings.latest(row.number()).stream().map(file -> file(file, byCode)),
                kinds.stream().map(kind -> new Option(EvidenceItem.ofKind(kind.code()), TITLE + kind.name() + "（须增补文件）"))).toList();
    }

    private static Option file(EvidenceFile file, Map<String, EvidenceCategory> kinds) {
        String kind = kinds.containsKey(file.category()) ? kinds.get(file.category()).name() : file.category();
        String instance = file.instance() == null ? "" : " · " + file.instance();
        return new Option(EvidenceItem.ofFile(file.id()), TITLE + kind + instance + " ·「" + file.name() + "」");
    }
}
