package org.tidu.recognition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.assessment.WorkingDays;
import org.tidu.casefile.Cases;
import org.tidu.casefile.ObjectionWindow;
import org.tidu.casefile.row.CaseRow;
import org.tidu.notification.Messages;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/** Publishing, ending and taking down public notices. The length in working days is the round's. */
@Component
class Notices implements ObjectionWindow {

    private static final String PROVINCE = "省级工信部门";

    private final NoticeTable table;
    private final ObjectionTable objections;
    private final Cases cases;
    private final Rounds rounds;
    private final WorkingDays calendar;
    private final Messages messages;
    private final Clock clock;

    Notices(NoticeTable table, ObjectionTable objections, Cases cases, Rounds rounds, WorkingDays calendar, Messages messages, Clock clock) {
        this.table = table;
        this.objections = objections;
        this.cases = cases;
        this.rounds = rounds;
        this.calendar = calendar;
        this.messages = messages;
        this.clock = clock;
    }

    List<PublicNotice> running() {
        return table.runningAt(clock.instant());
    }

    @Override
    public boolean isOpen(DeclarationNumber declarationNumber, Instant receivedAt) {
        return table.find(declarationNumber).filter(notice -> notice.runsAt(receivedAt)).isPresent();
    }

    PublicNotice publish(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        Round round = rounds.find(row.roundId()).orElseThrow();
        Instant now = clock.instant();
        Instant end = calendar.addWorkingDays(round.editionId(), now, round.noticeWorkingDays());
        PublicNotice notice = new PublicNotice(number, row.enterpriseName(), row.factoryName(), row.countyName(),
                row.tier(), now, end, null, null);
        table.add(notice);
        cases.log(number, PROVINCE, "公示开始", "公示 " + round.noticeWorkingDays() + " 个工作日，至 "
                + ChinaTime.deadline(end) + " 止");
        messages.toEnterprise(row.uscc(), "评审通过，开始公示", "申报 " + number + "（" + row.factoryName() + "）通过省级评审，公示 "
                + round.noticeWorkingDays() + " 个工作日，至 " + ChinaTime.deadline(end) + "（北京时间）止；公示结果另行告知。", number);
        return notice;
    }

    void clear(DeclarationNumber number) {
        table.close(number, clock.instant(), PublicNotice.CLEARED);
        cases.log(number, PROVINCE, "公示结束", "公示期内没有异议成立");
    }

    /** Takes the notice down; objections nobody has handled yet are moot. */
    void revoke(DeclarationNumber number) {
        table.close(number, clock.instant(), PublicNotice.UPHELD);
        objections.lapse(number, clock.instant());
        cases.log(number, PROVINCE, "公示撤下", "公示期内的异议经核查成立");
    }
}
