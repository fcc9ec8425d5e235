package org.tidu.evidence.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.correction.EvidenceCorrection;
import org.tidu.evidence.correction.EvidenceCorrections;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.file.EvidenceWriting;
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
    private final EvidenceCorrections corrections;
    private final UploadFolder uploads;
    private final FilingTable filings;
    private final CaseTable cases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceDesk(EvidenceTable files, EvidenceLimits limits, EvidenceWriting writing, EvidenceCorrections corrections, UploadFolder uploads,
            FilingTable filings, CaseTable cases, TransactionTemplate transaction, Clock clock) {
        this.files = files;
        this.limits = limits;
        this.writing = writing;
        this.corrections = corrections;
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
        String name = EvidenceName.of(sent.name());
        String replaces = text(sent.replaces());
        List<EvidenceFile> now = files.of(row.number());
        Optional<EvidenceCorrection> correction = corrections.of(row);
        Optional<EvidenceFile> replaced = correction.isPresent() ? ReturnedOnly.replaced(correction.get(), category, replaces, now)
                : Optional.ofNullable(replaces).map(id -> there(now, id));
        String instance = !category.perInstance() ? null
                : correction.isPresent() && replaced.isPresent() ? replaced.get().instance() : text(sent.instance());
        List<EvidenceFile> others = correction.map(asked -> asked.counted(now)).orElse(now);
        limits.check(category, row.uscc(), others.stream().filter(file -> !file.id().equals(replaces)).toList(), name, sent.size(), instance);
        EvidenceFile file = new EvidenceFile(UUID.randomUUID().toString(), row.number(), row.uscc(), category.code(), instance, name,
                text(sent.note()), category.mayBeUnaudited() && Boolean.TRUE.equals(sent.unaudited()), sent.size(), EvidenceState.UPLOADING,
                null, null, null, replaces, clock.instant().truncatedTo(ChronoUnit.MICROS), member.displayName(), null);
        uploads.begin(file.id(), file.size(), row.uscc().value());
        files.add(file);
        return EvidenceView.of(file, 0, null, false, null, true);
    }

    private static EvidenceFile there(List<EvidenceFile> now, String id) {
        return now.stream().filter(file -> file.id().equals(id)).findFirst()
                .orElseThrow(() -> new InvalidInput("replaces", "没有要替换的文件，可能已被移除"));
    }

    void describe(CaseRow row, String id, EvidenceDescription said) {
        transaction.executeWithoutResult(status -> {
            EvidenceFile file = changeable(row, id);
            EvidenceCategory category = limits.category(row, file.category());
            boolean fixed = file.replaces() != null && corrections.of(row).isPresent();
            String instance = !category.perInstance() ? null : fixed ? file.instance() : text(said.instance());
            limits.belongs(category, file.name(), instance);
            files.describe(id, instance, text(said.note()), category.mayBeUnaudited() && said.unaudited());
        });
    }

    /** What was handed in stays with what was handed in; the next time it is not among it. */
    void remove(CaseRow row, String id, EnterpriseMember member) {
        transaction.executeWithoutResult(status -> {
            changeable(row, id);
            files.remove(id, clock.instant(), member.displayName());
        });
        if (!filings.holds(id)) {
            uploads.discard(id);
        }
    }

    /** The case is held: what is being handed in meanwhile is handed in whole. */
    private EvidenceFile changeable(CaseRow asked, String id) {
        cases.hold(asked.number());
        CaseRow row = cases.find(asked.number()).orElse(asked);
        writing.requireOpen(row);
        corrections.of(row).ifPresent(correction -> ReturnedOnly.requireNew(correction, id));
        return own(row, id);
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
