package org.tidu.evidence.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.correction.EvidenceCorrection;
import org.tidu.evidence.correction.EvidenceCorrections;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.file.EvidenceWriting;
import org.tidu.evidence.file.FilingTable;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.evidence.store.UploadFolder;
import org.tidu.problem.NotFound;

/** What a case has of what its round asks for: its enterprise sees what it is writing, everybody else what was handed in last. */
@Component
class EvidenceList {

    private static final int TOLD = 5;

    private final EvidenceTable files;
    private final FilingTable filings;
    private final EvidenceCategories categories;
    private final EvidenceInstances instances;
    private final EvidenceWriting writing;
    private final EvidenceCorrections corrections;
    private final UploadFolder uploads;
    private final EvidenceSettings settings;

    EvidenceList(EvidenceTable files, FilingTable filings, EvidenceCategories categories, EvidenceInstances instances, EvidenceWriting writing,
            EvidenceCorrections corrections, UploadFolder uploads, EvidenceSettings settings) {
        this.files = files;
        this.filings = filings;
        this.categories = categories;
        this.instances = instances;
        this.writing = writing;
        this.corrections = corrections;
        this.uploads = uploads;
        this.settings = settings;
    }

    /** What it has while it writes, in a correction with what was returned; afterwards what it has handed in, as the officers read it. */
    EvidenceListView ofOwn(CaseRow row) {
        String shut = writing.shut(row).orElse(null);
        long used = files.bytesOf(row.uscc());
        if (shut != null) {
            return list(row, instances.handedIn(row), filings.latest(row.number()), false, shut + leftBehind(row), used, null);
        }
        List<EvidenceFile> now = files.of(row.number());
        EvidenceCorrection correction = corrections.of(row).orElse(null);
        if (correction == null) {
            return list(row, instances.written(row), now, true, null, used, null);
        }
        String nothing = correction.isAsked() ? null : "退回补正的内容不含证明材料，各文件保持提交时的原样";
        return list(row, instances.written(row), correction.shown(now), correction.isAsked(), nothing, used, correction);
    }

    /** What had not come whole when the application was handed in is not among what the offices read: its enterprise is told. */
    private String leftBehind(CaseRow row) {
        List<EvidenceFile> filed = filings.latest(row.number());
        List<String> left = files.of(row.number()).stream().filter(file -> filed.stream().noneMatch(one -> one.id().equals(file.id())))
                .map(file -> "「" + file.name() + "」").toList();
        return left.isEmpty() || row.submittedAt() == null ? "" : "。没有随申报书提交：" + String.join("", left.subList(0, Math.min(left.size(), TOLD)))
                + (left.size() > TOLD ? "等 " + left.size() + " 个文件" : "") + "（提交时没有传完或未接收）";
    }

    EvidenceListView handedIn(CaseRow row) {
        return list(row, instances.handedIn(row), filings.latest(row.number()), false, null, 0, corrections.of(row).orElse(null));
    }

    /**
     * A file whose content may be given out: handed in with any revision, as the revisions themselves may be read.
     *
     * @param own whether its enterprise asks, which reads what it has not handed in yet as well
     * @throws NotFound when there is none the caller may see, or its content is not ready
     */
    EvidenceFile readable(CaseRow row, String id, boolean own) {
        List<EvidenceFile> all = own ? files.of(row.number()) : filings.latest(row.number());
        EvidenceFile file = all.stream().filter(one -> one.id().equals(id)).findFirst()
                .or(() -> filings.find(row.number(), id))
                .orElseThrow(() -> new NotFound("没有这个文件，可能已被移除"));
        if (file.state() != EvidenceState.READY) {
            throw new NotFound("「" + file.name() + "」还在检查，请稍后再打开");
        }
        return file;
    }

    private EvidenceListView list(CaseRow row, List<String> names, List<EvidenceFile> shown, boolean mayChange, @Nullable String why, long used,
            @Nullable EvidenceCorrection correction) {
        List<EvidenceCategory> asked = categories.of(row.roundId());
        Set<String> there = shown.stream().filter(EvidenceFile::hasContent).map(EvidenceFile::category).collect(Collectors.toSet());
        Set<String> filed = filings.latest(row.number()).stream().map(EvidenceFile::id).collect(Collectors.toCollection(HashSet::new));
        return new EvidenceListView(mayChange, correction != null, why,
                asked.stream().map(category -> asked(category, mayChange, correction)).toList(),
                asked.stream().filter(EvidenceCategory::required).map(EvidenceCategory::code).filter(code -> !there.contains(code)).toList(),
                EvidenceInstances.of(names, asked, shown), EvidenceInstances.strange(names, shown),
                shown.stream().map(file -> EvidenceView.of(file, received(file), sameAs(file, shown), filed.contains(file.id()),
                        correction == null ? null : correction.files().get(file.id()),
                        mayChange && (correction == null || correction.handedIn(file.id()).isEmpty()))).toList(),
                used, settings.quota().toBytes(), settings.antivirus().isOn());
    }

    private long received(EvidenceFile file) {
        return file.state() == EvidenceState.UPLOADING ? uploads.received(file.id()) : file.size();
    }

    @Nullable
    private static String sameAs(EvidenceFile file, List<EvidenceFile> all) {
        return all.stream().filter(other -> file.sha256() != null && file.sha256().equals(other.sha256()) && !other.id().equals(file.id()))
                .map(EvidenceFile::name).findFirst().orElse(null);
    }

    private static EvidenceListView.AskedEvidence asked(EvidenceCategory category, boolean mayChange, @Nullable EvidenceCorrection correction) {
        String returned = correction == null ? null : correction.kinds().get(category.code());
        return new EvidenceListView.AskedEvidence(category.code(), category.name(), category.required(), category.typesInWords(),
                category.accept(), category.largest(), category.most(), category.perInstance(), category.mayBeUnaudited(),
                category.clause(), category.advice(), mayChange && (correction == null || returned != null), returned);
    }
}
