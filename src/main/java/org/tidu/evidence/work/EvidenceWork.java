package org.tidu.evidence.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.engine.process.BackgroundWork;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.intake.EvidenceIntake;
import org.tidu.evidence.store.UploadFolder;

/** Takes in what has come and waits: because the store or the check for viruses was away, or the node was stopped on the last bytes. */
@Component
class EvidenceWork implements BackgroundWork {

    private static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration CLEANED_EVERY = Duration.ofHours(1);

    private final EvidenceTable files;
    private final UploadFolder uploads;
    private final EvidenceIntake intake;
    private final EvidenceCleaning cleaning;
    private final Clock clock;
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
    private Instant cleaned = Instant.EPOCH;

    EvidenceWork(EvidenceTable files, UploadFolder uploads, EvidenceIntake intake, EvidenceCleaning cleaning, Clock clock) {
        this.files = files;
        this.uploads = uploads;
        this.intake = intake;
        this.cleaning = cleaning;
        this.clock = clock;
    }

    @Override
    public boolean workOne() {
        Instant now = clock.instant();
        List<EvidenceFile> waiting = Stream.concat(files.in(EvidenceState.SCANNING, AT_ONCE).stream(),
                files.in(EvidenceState.UPLOADING, AT_ONCE).stream().filter(file -> uploads.received(file.id()) == file.size())).toList();
        notBefore.keySet().removeIf(id -> waiting.stream().noneMatch(file -> file.id().equals(id)));
        for (EvidenceFile file : waiting) {
            if (!notBefore.getOrDefault(file.id(), now).isAfter(now)) {
                if (intake.take(file.id())) {
                    return true;
                }
                notBefore.put(file.id(), now.plus(AGAIN));
            }
        }
        cleanUp(now);
        return false;
    }

    private synchronized void cleanUp(Instant now) {
        // a clock may be set back
        if (now.isBefore(cleaned) || !now.isBefore(cleaned.plus(CLEANED_EVERY))) {
            cleaned = now;
            cleaning.run();
        }
    }
}
