package org.tidu.evidence.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.file.FilingTable;
import org.tidu.evidence.store.UploadFolder;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** What an enterprise does with the evidence of its own case while it writes it. */
@Component
class EvidenceDesk {

    private final EvidenceTable files;
    private final EvidenceLimits limits;
    private final EvidenceWriting writing;
    private final UploadFolder uploads;
    private final FilingTable filings;
    private final CaseTable cases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceDesk(EvidenceTable files, EvidenceLimits limits, EvidenceWriting writing, UploadFolder uploads, FilingTable filings,
            CaseTable cases, TransactionTemplate transaction, Clock clock) {
        this.files = files;
        this.limits = limits;
        this.writing = writing;
        this.uploads = uploads;
        this.filings = filings;
        this.cases = cases;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Room for a file whose bytes come next; those of one case are announced one after the other, so that its limits hold. */
    EvidenceView announce(CaseRow row, EnterpriseMember member, NewEvidence sent) {
        return transaction.execute(status -> {
            cases.hold(row.number());
            return announced(cases.find(row.number()).orElse(row), member, sent);
        });
    }

    private EvidenceView announced(CaseRow row, EnterpriseMember member, NewEvidence sent) {
        writing.requireOpen(row);
        EvidenceCategory category = limits.category(row, sent.category());
        String instance = category.perInstance() ? text(sent.instance()) : null;
        String name = EvidenceName.of(sent.name());
        String replaces = text(sent.replaces());
        List<EvidenceFile> own = files.of(row.number());
        if (replaces != null && own.stream().noneMatch(file -> file.id().equals(replaces))) {
            throw new InvalidInput("replaces", "没有要替换的文件，可能已被移除");
        }
        limits.check(category, row.uscc(), own.stream().filter(file -> !file.id().equals(replaces)).toList(), name, sent.size(), instance);
        EvidenceFile file = new EvidenceFile(UUID.randomUUID().toString(), row.number(), row.uscc(), category.code(), instance, name,
                text(sent.note()), category.mayBeUnaudited() && Boolean.TRUE.equals(sent.unaudited()), sent.size(), EvidenceState.UPLOADING,
                null, null, null, replaces, clock.instant().truncatedTo(ChronoUnit.MICROS), member.displayName(), null);
        uploads.begin(file.id(), file.size(), row.uscc());
        files.add(file);
        return EvidenceView.of(file, 0, null, false);
    }

    void describe(CaseRow row, String id, EvidenceDescription said) {
        writing.requireOpen(row);
        EvidenceFile file = own(row, id);
        EvidenceCategory category = limits.category(row, file.category());
        String instance = category.perInstance() ? text(said.instance()) : null;
        limits.belongs(category, file.name(), instance);
        files.describe(id, instance, text(said.note()), category.mayBeUnaudited() && said.unaudited());
    }

    /** What was handed in stays with what was handed in; the next time it is not among it. */
    void remove(CaseRow row, String id, EnterpriseMember member) {
        writing.requireOpen(row);
        own(row, id);
        files.remove(id, clock.instant(), member.displayName());
        if (!filings.holds(id)) {
            uploads.discard(id);
        }
    }

    private EvidenceFile own(CaseRow row, String id) {
        return files.find(id).filter(file -> file.declarationNumber().equals(row.number()))
                .orElseThrow(() -> new NotFound("没有这个文件，可能已被移除"));
    }

    @Nullable
    private static String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
