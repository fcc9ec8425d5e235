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
import org.tidu.term.DeclarationNumber;

/** Tells every case of a locked list what became of it. */
@Component
class Announcements {

    private static final String RECOMMENDED = "RECOMMENDED";
    private static final String NOT_RECOMMENDED = "NOT_RECOMMENDED";
    private static final String UNREVIEWED = "UNREVIEWED";
    static final String UNREVIEWED_TEXT = "已收到、县级未审核";
    private static final String COUNTY_OPINION = "countyOpinion";

    private final Lists lists;
    private final ListItemTable items;
    private final CandidateSearch candidates;
    private final Cases cases;
    private final Processes processes;
    private final RoundProgress progress;
    private final Callers callers;

    Announcements(Lists lists, ListItemTable items, CandidateSearch candidates, Cases cases, Processes processes, RoundProgress progress,
            Callers callers) {
        this.lists = lists;
        this.items = items;
        this.candidates = candidates;
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
        if (lists.isAnnounced(list)) {
            return;
        }
        items.of(list).forEach(item -> cases.find(item.number())
                .filter(row -> expects(row, ref.level()))
                .ifPresent(row -> tell(list, item)));
        lists.announced(list);
        if (ref.level() == Level.CITY) {
            progress.cityListAnnounced(ref);
        }
    }

    /** What a county has received and not reviewed goes to the city as it is; what still waits for a verification stays received. */
    @Transactional
    public void passUnreviewed(ListRef ref) {
        ListRow list = lists.get(ref);
        candidates.of(ref).received().stream()
                .filter(row -> isTold(ref.level(), row.number(), UNREVIEWED, UNREVIEWED_TEXT))
                .forEach(row -> cases.log(row.number(), "系统", list.areaName() + "推荐名单", UNREVIEWED_TEXT + "，由市级直接审核"));
    }

    private static boolean expects(CaseRow row, Level level) {
        return row.outcome() == null && row.stage().compareTo(level.waitingStage()) <= 0;
    }

    private void tell(ListRow list, ListItem item) {
        record(list, item);
        tell(list.ref().level(), item.number(), item.recommended() ? RECOMMENDED : NOT_RECOMMENDED,
                item.recommended() ? list.areaName() + "推荐，第 " + item.rank() + " 位" + supplement(list) : "未列入推荐名单");
    }

    private void tell(Level level, DeclarationNumber number, String outcome, String opinion) {
        if (!isTold(level, number, outcome, opinion)) {
            throw new Conflict("申报 " + number + " 尚未到达等待名单的环节，稍后自动重试");
        }
    }

    private boolean isTold(Level level, DeclarationNumber number, String outcome, String opinion) {
        Map<String, Object> told = level == Level.COUNTY
                ? Map.of(level.outcomeVariable(), outcome, COUNTY_OPINION, opinion) : Map.of(level.outcomeVariable(), outcome);
        return processes.messageIfWaiting(level.lockedMessage(), number.value(), told);
    }

    private static String supplement(ListRow list) {
        return list.no() == 1 ? "" : "（" + ListNames.supplement(list.no()) + "）";
    }

    /** Written before the case is told: a case that ends here takes its reason from this review. */
    private void record(ListRow list, ListItem item) {
        String step = list.areaName() + "推荐名单";
        if (item.recommended()) {
            cases.log(item.number(), list.lockedBy(), step, "列入名单，第 " + item.rank() + " 位" + supplement(list));
        } else {
            callers.as(list.lockedBy(), List.of(), () -> {
                cases.review(item.number(), step, NOT_RECOMMENDED, "未列入名单", item.remark(), List.of());
                return null;
            });
        }
    }
}
