package org.tidu.recommendation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.engine.Callers;
import org.tidu.engine.process.Processes;
import org.tidu.problem.Conflict;

/** Tells every case of a locked list what became of it, and whoever waits for the list that it is there. */
@Component
class Announcements {

    private static final String RECOMMENDED = "RECOMMENDED";
    private static final String NOT_RECOMMENDED = "NOT_RECOMMENDED";

    private final Lists lists;
    private final Items items;
    private final Cases cases;
    private final Processes processes;
    private final RoundProgress progress;
    private final Callers callers;

    Announcements(Lists lists, Items items, Cases cases, Processes processes, RoundProgress progress,
            Callers callers) {
        this.lists = lists;
        this.items = items;
        this.cases = cases;
        this.processes = processes;
        this.progress = progress;
        this.callers = callers;
    }

    /**
     * All or nothing.
     *
     * @throws Conflict when a case has not reached the point at which it can be told; the job is tried again later
     */
    @Transactional
    public void announce(ListRef ref) {
        ListRow list = lists.get(ref);
        items.of(list).forEach(item -> cases.find(item.number())
                .filter(row -> expects(row, ref.level()))
                .ifPresent(row -> tell(list, item)));
        lists.announced(list);
        progress.listAnnounced(ref);
    }

    private static boolean expects(CaseRow row, Level level) {
        return row.outcome() == null && row.stage().compareTo(level.waitingStage()) <= 0;
    }

    private void tell(ListRow list, ListItem item) {
        record(list, item);
        Level level = list.ref().level();
        Map<String, Object> outcome =
                Map.of(level.outcomeVariable(), item.recommended() ? RECOMMENDED : NOT_RECOMMENDED);
        if (!processes.messageIfWaiting(level.lockedMessage(), item.number(), outcome)) {
            throw new Conflict("申报 " + item.number() + " 尚未到达等待名单的环节，稍后自动重试");
        }
    }

    /** Written before the case is told: a case that ends here takes its reason from this review. */
    private void record(ListRow list, ListItem item) {
        String step = list.areaName() + "推荐名单";
        if (item.recommended()) {
            cases.log(item.number(), list.lockedBy(), step, "列入名单，第 " + item.rank() + " 位");
        } else {
            callers.as(list.lockedBy(), List.of(), () -> {
                cases.review(item.number(), step, NOT_RECOMMENDED, "未列入名单", item.remark(), List.of());
                return null;
            });
        }
    }
}
