package org.tidu.time;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tidu.problem.Conflict;

/** Whether what comes now comes too late. The last instant belongs to the deadline; what counts is the receipt. */
@Component
public class Lateness {

    private final ReceiptTime receiptTime;

    Lateness(ReceiptTime receiptTime) {
        this.receiptTime = receiptTime;
    }

    /**
     * @param what   is due, e.g. 申报
     * @param advice what becomes of it, e.g. 逾期不能提交；草稿已保留
     * @throws Conflict when the present request was received after the deadline, naming both instants
     */
    public void refuse(Instant deadline, String what, String advice) {
        Instant receivedAt = receiptTime.now();
        if (receivedAt.isAfter(deadline)) {
            throw new Conflict(what + "已于 " + ChinaTime.deadline(deadline) + "（北京时间）截止，收到时间 "
                    + ChinaTime.second(receivedAt) + "，" + advice);
        }
    }
}
