package org.tidu.evidence.upload;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.problem.Busy;
import org.tidu.problem.Conflict;
import org.tidu.term.CreditCode;
import org.tidu.time.Stopwatch;

/**
 * How many requests take in bytes at once: of this node, of one enterprise, and one of each file. The rest is told to come back, and gets
 * places in the order in which it first asked. While others wait, the slowest of those that are too slow gives its place up.
 */
@Component
class UploadSlots {

    static final String ELSEWHERE = "这个文件正在另一个窗口上传，请等它完成，或先在那里暂停";
    static final Duration COME_BACK = Duration.ofSeconds(2);
    private static final String NODE_FULL = "正在上传的人较多，稍后会自动继续，已上传的部分不会丢失";
    private static final String ENTERPRISE_FULL = "本企业同时上传的文件较多，稍后会自动继续，已上传的部分不会丢失";

    private final EvidenceSettings settings;
    private final Stopwatch stopwatch;
    private final Map<String, UploadSlot> taken = new HashMap<>();
    private final UploadQueue waiting = new UploadQueue();

    UploadSlots(EvidenceSettings settings, Stopwatch stopwatch) {
        this.settings = settings;
        this.stopwatch = stopwatch;
    }

    /**
     * @throws Conflict when bytes of the same file are coming already
     * @throws Busy     when there is no room
     */
    synchronized UploadSlot take(CreditCode uscc, String fileId) {
        if (taken.containsKey(fileId)) {
            throw new Conflict(ELSEWHERE);
        }
        if (taken.values().stream().filter(slot -> slot.isOf(uscc)).count() >= settings.perEnterprise()) {
            throw new Busy(ENTERPRISE_FULL, COME_BACK);
        }
        waiting.ask(fileId, stopwatch.nanos());
        if (taken.size() + waiting.before(fileId) >= settings.uploadsAtOnce()) {
            makeRoom();
            throw new Busy(NODE_FULL, COME_BACK);
        }
        waiting.leave(fileId);
        UploadSlot slot = new UploadSlot(this, uscc, fileId, settings, stopwatch);
        taken.put(fileId, slot);
        return slot;
    }

    synchronized void free(UploadSlot slot) {
        taken.remove(slot.fileId());
    }

    /** One leaves for each that waits, no more. */
    private void makeRoom() {
        long leaving = taken.values().stream().filter(UploadSlot::leaves).count();
        int free = settings.uploadsAtOnce() - taken.size();
        if (free + leaving < waiting.size()) {
            taken.values().stream().filter(slot -> !slot.leaves() && slot.perSecond() < settings.slowBelow().toBytes())
                    .min(Comparator.comparingDouble(UploadSlot::perSecond)).ifPresent(UploadSlot::leave);
        }
    }
}
