package org.tidu.evidence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.Blob;
import org.tidu.evidence.file.BlobTable;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.scan.VirusScan;
import org.tidu.evidence.store.EvidenceStore;
import org.tidu.evidence.store.UploadFolder;

/**
 * Takes in a file that has come whole: what it is, its hash, whether it is clean, and into the store. Each step is kept before the
 * next begins; what cannot be done now, because the store is away, is tried again later, and nothing that came is lost.
 */
@Component
public class EvidenceIntake {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceIntake.class);

    private final EvidenceTable files;
    private final BlobTable blobs;
    private final CaseTable cases;
    private final EvidenceCategories categories;
    private final UploadFolder uploads;
    private final EvidenceStore store;
    private final ContentLook content;
    private final VirusScan scan;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    EvidenceIntake(EvidenceTable files, BlobTable blobs, CaseTable cases, EvidenceCategories categories, UploadFolder uploads,
            EvidenceStore store, ContentLook content, VirusScan scan, Clock clock, TransactionTemplate transaction) {
        this.files = files;
        this.blobs = blobs;
        this.cases = cases;
        this.categories = categories;
        this.uploads = uploads;
        this.store = store;
        this.content = content;
        this.scan = scan;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return whether it came on by this; false when it has to be tried again */
    public boolean take(String id) {
        if (!underWay.add(id)) {
            return false;
        }
        try {
            return known(id).map(this::taken).orElse(false);
        } catch (RuntimeException away) {
            LOG.warn("evidence {} has come and waits: {}", id, away.toString());
            return false;
        } finally {
            underWay.remove(id);
        }
    }

    /** What was handed in is put away even when it was removed from the next list since. */
    private Optional<EvidenceFile> known(String id) {
        return files.find(id).or(() -> files.findHandedIn(id));
    }

    private boolean taken(EvidenceFile file) {
        if (file.state() == EvidenceState.UPLOADING && uploads.received(file.id()) == file.size() && !isOfAKindThatIsTaken(file)) {
            return true;
        }
        return known(file.id()).filter(known -> known.state() == EvidenceState.SCANNING).map(this::putAway).orElse(false);
    }

    private boolean isOfAKindThatIsTaken(EvidenceFile file) {
        ContentLook.Seen seen = look(uploads.bytes(file.id()));
        Optional<String> problem = ContentRules.problem(file, category(file), seen);
        if (problem.isPresent()) {
            files.refused(file.id(), EvidenceState.REFUSED, problem.get());
            uploads.discard(file.id());
            return false;
        }
        try {
            received(file, seen);
        } catch (DuplicateKeyException sameContentAtOnce) {
            received(file, seen);
        }
        return true;
    }

    private void received(EvidenceFile file, ContentLook.Seen seen) {
        transaction.executeWithoutResult(status -> {
            blobs.know(seen.sha256(), seen.size(), seen.mediaType());
            files.received(file.id(), seen.sha256(), seen.mediaType(), clock.instant());
        });
    }

    private boolean putAway(EvidenceFile file) {
        Blob blob = blobs.find(file.sha256()).orElseThrow();
        // a node that was killed here may have put it there without noting so
        if (!blob.stored() && store.size(blob.key()).isEmpty()) {
            if (!Files.exists(uploads.bytes(file.id()))) {
                return false;
            }
            if (isInfected(file)) {
                return true;
            }
            store.put(blob.key(), uploads.bytes(file.id()));
        }
        transaction.executeWithoutResult(status -> {
            blobs.stored(blob.sha256(), clock.instant());
            if (files.ready(file.id()) && file.replaces() != null) {
                files.remove(file.replaces(), clock.instant(), file.createdBy());
            }
        });
        uploads.discard(file.id());
        return true;
    }

    private boolean isInfected(EvidenceFile file) {
        Optional<String> virus = scan.virusIn(uploads.bytes(file.id()));
        virus.ifPresent(name -> {
            files.refused(file.id(), EvidenceState.INFECTED, "「" + file.name() + "」中发现病毒（" + name + "），未接收；请查杀后重新上传");
            uploads.discard(file.id());
        });
        return virus.isPresent();
    }

    private EvidenceCategory category(EvidenceFile file) {
        CaseRow row = cases.find(file.declarationNumber()).orElseThrow();
        return categories.find(row.roundId(), file.category()).orElseThrow();
    }

    private ContentLook.Seen look(Path bytes) {
        try {
            return content.look(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
