package org.tidu.evidence.upload;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.problem.Busy;
import org.tidu.problem.Conflict;
import org.tidu.term.CreditCode;

/** How many requests take in bytes at once: of this node, of one enterprise, and one of each file. The rest is told to come back at once. */
@Component
class UploadSlots {

    static final String ELSEWHERE = "这个文件正在另一个窗口上传，请等它完成，或先在那里暂停";
    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final Semaphore node;
    private final int perEnterprise;
    private final ConcurrentHashMap<CreditCode, AtomicInteger> ofEnterprise = new ConcurrentHashMap<>();
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    UploadSlots(EvidenceSettings settings) {
        this.node = new Semaphore(settings.uploadsAtOnce());
        this.perEnterprise = settings.perEnterprise();
    }

    interface Slot {

        void free();
    }

    /**
     * @throws Conflict when bytes of the same file are coming already
     * @throws Busy     when there is no room
     */
    Slot take(CreditCode uscc, String fileId) {
        if (!files.add(fileId)) {
            throw new Conflict(ELSEWHERE);
        }
        AtomicInteger own = ofEnterprise.computeIfAbsent(uscc, any -> new AtomicInteger());
        boolean enterpriseHasRoom = own.incrementAndGet() <= perEnterprise;
        if (enterpriseHasRoom && node.tryAcquire()) {
            return () -> {
                node.release();
                own.decrementAndGet();
                files.remove(fileId);
            };
        }
        own.decrementAndGet();
        files.remove(fileId);
        throw new Busy(enterpriseHasRoom ? "正在上传的人较多，稍后会自动继续，已上传的部分不会丢失"
                : "本企业同时上传的文件较多，稍后会自动继续，已上传的部分不会丢失", COME_BACK);
    }
}
