package org.tidu.recognition.recognised;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.area.Areas;
import org.tidu.area.OfficeNames;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.notification.Messages;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;

/** 撤销认定: one officer of the province proposes, another confirms or does not. Until then nobody outside hears of it. */
@Service
class Revocations {

    static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final RevocationTable table;
    private final Cases cases;
    private final Messages messages;
    private final Areas areas;
    private final OfficeNames names;
    private final Clock clock;

    Revocations(RevocationTable table, Cases cases, Messages messages, Areas areas, OfficeNames names, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.messages = messages;
        this.areas = areas;
        this.names = names;
        this.clock = clock;
    }

    List<Revocation> open() {
        return table.open();
    }

    /**
     * @throws InvalidInput unless the reason has 10 to 500 characters
     * @throws NotFound     when no factory is recognised under this number
     * @throws Conflict     when it is revoked, or somebody has proposed it already
     */
    @Transactional
    public void propose(DeclarationNumber number, String reason, String by) {
        String words = words(reason, "撤销理由");
        hold(number);
        if (table.isRevoked(number)) {
            throw new Conflict("该项认定已经撤销");
        }
        table.open(number).ifPresent(open -> {
            throw new Conflict("该项认定已有人提出撤销，正待另一人确认");
        });
        table.propose(number, words, by, clock.instant());
        CaseRow row = cases.find(number).orElseThrow();
        messages.toGroup(areas.provinceGroup(), "待确认：撤销认定 " + row.factoryName(),
                "申报 " + number + "（" + row.enterpriseName() + " " + row.factoryName() + "）提出撤销认定。理由：" + words
                        + "。请由另一名工作人员在「认定名单」中确认。", number);
    }

    /**
     * @param words said to it; asked for when it is not confirmed
     * @throws NotFound when nothing has been proposed
     * @throws Conflict when it is the proposal of the same person
     */
    @Transactional
    public void answer(DeclarationNumber number, boolean confirmed, String words, String by) {
        String said = confirmed && (words == null || words.isBlank()) ? null : words(words, confirmed ? "确认意见" : "不同意的理由");
        hold(number);
        Revocation open = table.open(number).orElseThrow(() -> new NotFound("没有待确认的撤销，请刷新后查看"));
        if (open.proposedBy().equals(by)) {
            throw new Conflict("提出和确认须由两个人办理，请由另一名工作人员确认");
        }
        table.answer(open.id(), confirmed, said, by, clock.instant());
        if (confirmed) {
            revoked(number, open.reason(), by);
        }
    }

    private void revoked(DeclarationNumber number, String reason, String by) {
        CaseRow row = cases.find(number).orElseThrow();
        cases.log(number, by, "撤销认定", reason);
        messages.toEnterprise(row.uscc(), "认定已撤销：" + row.factoryName(), "申报 " + number + "（" + row.factoryName()
                + "）的智能工厂认定已由" + names.ofProvince(areas.province().name()) + "撤销。理由：" + reason + "。认定名单中仍列出并注明撤销。", number);
    }

    private void hold(DeclarationNumber number) {
        if (!table.hold(number)) {
            throw new NotFound("认定名单中没有这件申报");
        }
    }

    private static String words(String text, String what) {
        String words = text == null ? "" : text.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new InvalidInput(what.equals("撤销理由") ? "reason" : "words", what + "须写 " + SHORTEST + " 至 " + LONGEST + " 个字");
        }
        return words;
    }
}
