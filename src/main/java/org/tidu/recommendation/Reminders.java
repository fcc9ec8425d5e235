package org.tidu.recommendation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.notification.Messages;
import org.tidu.time.ChinaTime;

/** What the officers of an area are told about the deadline of their list. */
@Component
class Reminders {

    private final Messages messages;
    private final Areas areas;
    private final CandidateSearch candidates;

    Reminders(Messages messages, Areas areas, CandidateSearch candidates) {
        this.messages = messages;
        this.areas = areas;
        this.candidates = candidates;
    }

    void deadlineNear(ListRef ref, Instant deadline, String roundTitle) {
        messages.toGroup(group(ref), "推荐排序即将截止", roundTitle + "：请于 "
                + ChinaTime.deadline(deadline) + " 前在任务列表中完成「排定推荐次序」。" + candidates.of(ref).pendingText(), null);
    }

    /** @param newDeadline null when the list is locked as it stands */
    void overdueResolved(ListRow list, Instant newDeadline, String reason) {
        String resolved = newDeadline == null
                ? "已审核的按申报编号顺序锁定，未审核的由市级直接审核。" : "推荐期限延长至 " + ChinaTime.deadline(newDeadline) + "（北京时间）。";
        messages.toGroup(group(list.ref()), "推荐逾期的处理", list.areaName() + "推荐名单逾期：" + resolved + "理由：" + reason, null);
    }

    private String group(ListRef ref) {
        return ref.level() == Level.COUNTY ? Areas.countyGroup(ref.areaCode()) : areas.cityGroup();
    }
}
