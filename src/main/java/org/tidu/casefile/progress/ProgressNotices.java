package org.tidu.casefile.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.waiver.Waiver;
import org.tidu.assessment.waiver.WaiverTable;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.notification.Messages;

/** What an enterprise is told when its case moves on or ends; of what it has to do itself it is told with the task. */
@Component
class ProgressNotices {

    private final Messages messages;
    private final Receipts verdicts;
    private final WaiverTable waivers;

    ProgressNotices(Messages messages, Receipts verdicts, WaiverTable waivers) {
        this.messages = messages;
        this.verdicts = verdicts;
        this.waivers = waivers;
    }

    /** @param row the case as it stood before */
    void entered(CaseRow row, Stage stage) {
        if (row.stage() == Stage.CORRECTION) {
            messages.nothingToDo(row.number());
        }
        String told = told(row, stage);
        if (told != null) {
            tell(row, told, told + "。" + (stage == Stage.COUNTY_REVIEW ? accepted(row.number()) : ""));
        }
    }

    void closed(CaseRow row, Outcome outcome, String reason) {
        messages.nothingToDo(row.number());
        tell(row, "申报办结：" + outcome.text(), "已办结：" + outcome.text() + "。" + reason);
    }

    private void tell(CaseRow row, String title, String text) {
        messages.toEnterprise(row.uscc(), title, "申报 " + row.number() + "（" + row.factoryName() + "）" + text, row.number());
    }

    private String told(CaseRow row, Stage stage) {
        return switch (stage) {
            case COUNTY_REVIEW -> countyReview(row);
            case COUNTY_LIST -> "县市区审核同意推荐，等待县市区排序";
            case CITY_REVIEW -> "已列入县市区推荐名单，进入市级审核";
            case CITY_LIST -> "市级审核同意，等待全市汇总排序";
            case PROVINCIAL_REVIEW -> "已列入市级推荐名单，报省级评审";
            default -> null;
        };
    }

    private String countyReview(CaseRow row) {
        if (row.stage() == Stage.CORRECTION) {
            return "补正期限已过，由县市区按最后一次提交的材料审核";
        }
        return verdicts.latest(row.number()).filter(receipt -> receipt.verdict().eligible()).isPresent()
                ? "需核验的条件全部达到，等待县市区审核" : "已按特殊情况认可，等待县市区审核";
    }

    /** What was accepted all the same, on what ground and for what reason; nothing where all is met. */
    private String accepted(String number) {
        List<Waiver> accepted = waivers.latest(number);
        return accepted.isEmpty() ? "" : "认可的条件：" + accepted.stream()
                .map(waiver -> waiver.clause() + "「" + waiver.title() + "」（" + waiver.basis() + "）").collect(Collectors.joining("；"))
                + "。理由：" + accepted.get(0).accepted().words();
    }
}
