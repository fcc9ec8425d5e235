package org.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.category.ContentType;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.Blob;
import org.tidu.evidence.file.BlobTable;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.FilingTable;
import org.tidu.evidence.preview.Thumbnails;
import org.tidu.evidence.store.EvidenceStore;

/** What other modules ask of evidence. */
@Component
public class Evidence {

    private final FilingTable filings;
    private final EvidenceCategories categories;
    private final BlobTable blobs;
    private final EvidenceStore store;
    private final Thumbnails thumbnails;

    Evidence(FilingTable filings, EvidenceCategories categories, BlobTable blobs, EvidenceStore store, Thumbnails thumbnails) {
        this.filings = filings;
        this.categories = categories;
        this.blobs = blobs;
        this.store = store;
        this.thumbnails = thumbnails;
    }

    /** Within the transaction that takes a revision in: what the case has by now is handed in with it, by one statement. */
    public void handIn(Receipt receipt) {
        filings.freeze(receipt.declarationNumber(), receipt.formId(), receipt.revision());
    }

    /** @param end what had been handed in last before this instant; null for what was handed in last of all */
    public List<FiledEvidence> handedIn(CaseRow row, @Nullable Instant end) {
        Map<String, String> names = categories.of(row.roundId()).stream()
                .collect(Collectors.toMap(EvidenceCategory::code, EvidenceCategory::name));
        return (end == null ? filings.latest(row.number()) : filings.before(row.number(), end)).stream()
                .map(file -> filed(file, names)).toList();
    }

    /**
     * The content that was handed in, from its first byte.
     *
     * @throws org.tidu.evidence.store.StoreAway when it cannot be read now
     */
    public InputStream content(String sha256) {
        Blob blob = blobs.find(sha256).orElseThrow();
        return store.get(blob.key(), 0, blob.size());
    }

    /**
     * A picture as JPEG, no side longer than {@code edge} pixels; empty where none can be made of it.
     *
     * @throws org.tidu.problem.Busy when enough are being made
     */
    public Optional<byte[]> picture(String sha256, int edge) throws IOException {
        try (InputStream content = content(sha256)) {
            return thumbnails.of(content, edge);
        }
    }

    private static FiledEvidence filed(EvidenceFile file, Map<String, String> names) {
        return new FiledEvidence(file.id(), names.getOrDefault(file.category(), file.category()), file.instance(), file.name(), file.note(),
                file.unaudited(), file.size(), file.sha256(), ContentType.of(file.mediaType()).filter(ContentType::isImage).isPresent());
    }
}
