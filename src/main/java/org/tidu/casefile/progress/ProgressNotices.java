package org.tidu.casefile.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.waiver.Waiver;
import org.tidu.assessment.waiver.WaiverTable;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.notification.Messages;

/** What an enterprise is told when its case moves on or ends; of what it has to do itself it is told with the task. */
@Component
class ProgressNotices {

    private static final Map<Stage, String> MOVED_ON = Map.of(
            Stage.COUNTY_LIST, "县市区审核同意推荐，等待县市区排序",
            Stage.CITY_REVIEW, "已列入县市区推荐名单，进入市级审核",
            Stage.CITY_LIST, "市级审核同意，等待全市汇总排序",
            Stage.PROVINCIAL_REVIEW, "已列入市级推荐名单，报省级评审");

    private final Messages messages;
    private final WaiverTable waivers;

    ProgressNotices(Messages messages, WaiverTable waivers) {
        this.messages = messages;
        this.waivers = waivers;
    }

    /** @param row the case as it stood before */
    void entered(CaseRow row, Stage stage) {
        if (row.stage() == Stage.CORRECTION) {
            messages.nothingToDo(row.number());
        }
        if (stage == Stage.COUNTY_REVIEW) {
            countyReview(row, waivers.latest(row.number()));
        } else if (MOVED_ON.containsKey(stage)) {
            tell(row, MOVED_ON.get(stage), MOVED_ON.get(stage) + "。");
        }
    }

    void closed(CaseRow row, Outcome outcome, String reason) {
        messages.nothingToDo(row.number());
        tell(row, "申报办结：" + outcome.text(), "已办结：" + outcome.text() + "。" + reason);
    }

    private void tell(CaseRow row, String title, String text) {
        messages.toEnterprise(row.uscc(), title, "申报 " + row.number() + "（" + row.factoryName() + "）" + text, row.number());
    }

    private void countyReview(CaseRow row, List<Waiver> accepted) {
        String told = row.stage() == Stage.CORRECTION ? "补正期限已过，由县市区按最后一次提交的材料审核"
                : accepted.isEmpty() ? "需核验的条件全部达到，等待县市区审核" : "已按特殊情况认可，等待县市区审核";
        tell(row, told, told + "。" + words(accepted));
    }

    /** What was accepted all the same, on what ground and for what reason; nothing where all is met. */
    private static String words(List<Waiver> accepted) {
        return accepted.isEmpty() ? "" : "认可的条件：" + accepted.stream()
                .map(waiver -> waiver.clause() + "「" + waiver.title() + "」（" + waiver.basis() + "）").collect(Collectors.joining("；"))
                + "。理由：" + accepted.get(0).accepted().words();
    }
}
