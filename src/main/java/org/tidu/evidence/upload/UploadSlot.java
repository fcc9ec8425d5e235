package org.tidu.evidence.upload;

import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.term.CreditCode;
import org.tidu.time.Stopwatch;

/** The place that the bytes of one file have while they come. */
final class UploadSlot {

    private final UploadSlots slots;
    private final CreditCode uscc;
    private final String fileId;
    private final Rate rate;
    private final Stopwatch stopwatch;
    private volatile boolean leaves;

    UploadSlot(UploadSlots slots, CreditCode uscc, String fileId, EvidenceSettings settings, Stopwatch stopwatch) {
        this.slots = slots;
        this.uscc = uscc;
        this.fileId = fileId;
        this.stopwatch = stopwatch;
        this.rate = new Rate(settings.slowFor(), stopwatch.nanos());
    }

    void came(long bytes) {
        rate.came(bytes, stopwatch.nanos());
    }

    double perSecond() {
        return rate.perSecond(stopwatch.nanos());
    }

    boolean isOf(CreditCode enterprise) {
        return uscc.equals(enterprise);
    }

    String fileId() {
        return fileId;
    }

    /** Somebody waits for the place: no more bytes are taken in. */
    void leave() {
        leaves = true;
    }

    boolean leaves() {
        return leaves;
    }

    void free() {
        slots.free(this);
    }
}
