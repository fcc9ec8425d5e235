package org.tidu.evidence.store;

import java.time.Duration;
import org.tidu.problem.Busy;

/** The store of evidence cannot be reached, has no room, or has lost something. Becomes a 503 that says when to come back. */
public class StoreAway extends Busy {

    private static final Duration COME_BACK = Duration.ofSeconds(30);

    public StoreAway(Throwable reason) {
        super("证明材料的存储暂时不可用，已上传的文件不会丢失；请稍后再试，仍不成功的请联系系统管理员", COME_BACK);
        initCause(reason);
    }
}
