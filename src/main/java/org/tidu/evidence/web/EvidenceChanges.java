package org.tidu.evidence.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.FilingTable;
import org.tidu.evidence.web.EvidenceChange.Kind;
import org.tidu.problem.NotFound;

/** What differs between the files that were handed in with two revisions. */
@Component
class EvidenceChanges {

    private final Documents documents;
    private final FilingTable filings;
    private final EvidenceCategories categories;

    EvidenceChanges(Documents documents, FilingTable filings, EvidenceCategories categories) {
        this.documents = documents;
        this.filings = filings;
        this.categories = categories;
    }

    /**
     * @param against the revision to compare with; null for the one before
     * @return in the order in which the files came, what is gone last; nothing of a first revision by itself
     * @throws NotFound when there is no such revision
     */
    List<EvidenceChange> of(CaseRow row, String formId, int revision, @Nullable Integer against) {
        List<EvidenceFile> after = filed(row, formId, revision);
        if (against == null && revision == 1) {
            return List.of();
        }
        return between(row, filed(row, formId, against == null ? revision - 1 : against), after);
    }

    private List<EvidenceChange> between(CaseRow row, List<EvidenceFile> before, List<EvidenceFile> after) {
        Map<String, String> names = categories.of(row.roundId()).stream()
                .collect(Collectors.toMap(EvidenceCategory::code, EvidenceCategory::name));
        Map<String, EvidenceFile> had = before.stream().collect(Collectors.toMap(EvidenceFile::id, Function.identity()));
        Set<String> paired = new HashSet<>();
        List<EvidenceChange> changes = new ArrayList<>();
        for (EvidenceFile file : after) {
            Optional<EvidenceFile> was = Optional.ofNullable(had.get(file.id())).or(() -> replaced(row, file, had));
            was.ifPresent(one -> paired.add(one.id()));
            kind(was.orElse(null), file).ifPresent(kind -> changes.add(change(kind, was.orElse(null), file, names)));
        }
        before.stream().filter(file -> !paired.contains(file.id()))
                .forEach(file -> changes.add(change(Kind.REMOVED, file, null, names)));
        return changes;
    }

    private List<EvidenceFile> filed(CaseRow row, String formId, int revision) {
        documents.find(row.number(), formId, revision).orElseThrow(() -> new NotFound("没有这份材料的这一版"));
        return filings.with(row.number(), formId, revision);
    }

    /** A file may have been replaced more than once between the two. */
    private Optional<EvidenceFile> replaced(CaseRow row, EvidenceFile file, Map<String, EvidenceFile> had) {
        Set<String> seen = new HashSet<>();
        String earlier = file.replaces();
        while (earlier != null && !had.containsKey(earlier) && seen.add(earlier)) {
            earlier = filings.find(row.number(), earlier).map(EvidenceFile::replaces).orElse(null);
        }
        return Optional.ofNullable(earlier).map(had::get);
    }

    private static Optional<Kind> kind(@Nullable EvidenceFile was, EvidenceFile file) {
        if (was == null) {
            return Optional.of(Kind.ADDED);
        }
        if (!was.id().equals(file.id())) {
            return Optional.of(Kind.REPLACED);
        }
        boolean same = Objects.equals(was.note(), file.note()) && Objects.equals(was.instance(), file.instance()) && was.unaudited() == file.unaudited();
        return same ? Optional.empty() : Optional.of(Kind.DESCRIBED);
    }

    private static EvidenceChange change(Kind kind, @Nullable EvidenceFile before, @Nullable EvidenceFile after, Map<String, String> names) {
        EvidenceFile one = after == null ? before : after;
        return new EvidenceChange(kind, names.getOrDefault(one.category(), one.category()), one.instance(), view(before), view(after));
    }

    @Nullable
    private static EvidenceView view(@Nullable EvidenceFile file) {
        return file == null ? null : EvidenceView.of(file, file.size(), null, true, null, false);
    }
}
