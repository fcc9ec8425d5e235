package org.tidu.evidence.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.tidu.evidence.file.BlobTable;
import org.tidu.evidence.file.CleaningTable;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.evidence.store.EvidenceStore;
import org.tidu.evidence.store.UploadFolder;

/**
 * Gives up uploads that stopped, lets go of the content of what was removed or never handed in, and deletes bytes that nobody refers
 * to. What was handed in is never touched: the database refuses to let its content go.
 */
@Component
class EvidenceCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceCleaning.class);
    private static final String NOBODY = "系统";
    /** What has just been made may not be written down yet. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final EvidenceTable files;
    private final BlobTable blobs;
    private final CleaningTable table;
    private final UploadFolder uploads;
    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final Clock clock;

    EvidenceCleaning(EvidenceTable files, BlobTable blobs, CleaningTable table, UploadFolder uploads, EvidenceStore store,
            EvidenceSettings settings, Clock clock) {
        this.files = files;
        this.blobs = blobs;
        this.table = table;
        this.uploads = uploads;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        Instant now = clock.instant();
        table.stopped(now.minus(settings.unfinishedFor())).stream()
                .filter(id -> uploads.isOlder(id, now.minus(settings.unfinishedFor()))).forEach(id -> {
                    files.remove(id, now, NOBODY);
                    uploads.discard(id);
                });
        table.neverHandedIn(now.minus(settings.removedFor())).forEach(id -> files.remove(id, now, NOBODY));
        table.letGo(now.minus(settings.removedFor()));
        table.nobodys().forEach(this::delete);
        orphans(now);
    }

    /** The row first: whoever comes with the same content meanwhile keeps the row, or stores it anew under another key. */
    private void delete(String sha256) {
        String key = blobs.find(sha256).orElseThrow().key();
        try {
            blobs.forget(sha256);
            store.delete(key);
        } catch (DataIntegrityViolationException neededAgain) {
            LOG.debug("content {} is needed again", sha256);
        }
    }

    private void orphans(Instant now) {
        List<String> unknown = new ArrayList<>();
        List<String> some = new ArrayList<>();
        store.keys(key -> {
            some.add(key);
            if (some.size() == CleaningTable.AT_ONCE) {
                unknown.addAll(table.unknown(some));
                some.clear();
            }
        });
        unknown.addAll(table.unknown(some));
        List<String> left = new ArrayList<>();
        uploads.each((id, changed) -> {
            if (changed.isBefore(now.minus(FRESH)) && files.find(id).filter(file -> !file.isRefused()).isEmpty()) {
                left.add(id);
            }
        });
        left.forEach(uploads::discard);
        // a database restored from before knows fewer files than there are: what nobody can bring back is not deleted by itself
        if (!unknown.isEmpty() || !left.isEmpty()) {
            LOG.info("evidence: {} files of the store belong to nothing and stay, {} uploads did and are gone", unknown.size(), left.size());
        }
    }
}
