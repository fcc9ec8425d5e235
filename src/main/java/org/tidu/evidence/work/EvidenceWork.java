package org.tidu.evidence.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
    private static final Duration CLEANED_EVERY = Duration.ofHours(1);

    private final EvidenceTable files;
    private final UploadFolder uploads;
    private final EvidenceIntake intake;
    private final EvidenceCleaning cleaning;
    private final Clock clock;
    private final Map<String, Postponed> postponed = new ConcurrentHashMap<>();
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
        Set<String> seen = new HashSet<>();
        if (takesOne(EvidenceState.SCANNING, file -> true, now, seen)
                || takesOne(EvidenceState.UPLOADING, file -> uploads.received(file.id()) == file.size(), now, seen)) {
            return true;
        }
        postponed.keySet().retainAll(seen);
        cleanUp(now);
        return false;
    }

    /** Goes on past those that have to wait, however many they are: what cannot be taken in keeps nothing later waiting. */
    private boolean takesOne(EvidenceState state, Predicate<EvidenceFile> whole, Instant now, Set<String> seen) {
        List<EvidenceFile> page;
        int from = 0;
        do {
            page = files.in(state, from, AT_ONCE);
            for (EvidenceFile file : page) {
                if (whole.test(file)) {
                    seen.add(file.id());
                    if (!Postponed.isSo(postponed.get(file.id()), now)) {
                        if (intake.take(file.id())) {
                            return true;
                        }
                        postponed.merge(file.id(), Postponed.first(now), (before, any) -> before.again(now));
                    }
                }
            }
            from += page.size();
        } while (page.size() == AT_ONCE);
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
