package org.tidu.replay.past;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;

/** Cases that were judged, one at a time and without names, for who knows their number; a replay lists only what a change moves. Who may ask, the caller has asked. */
@Component
public class PastCases {

    private final Receipts receipts;
    private final JdbcClient jdbc;

    PastCases(Receipts receipts, JdbcClient jdbc) {
        this.receipts = receipts;
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none of this number, it was withdrawn, or other rules judged it: nobody learns which */
    public PastCase find(String ruleSetId, DeclarationNumber number) {
        boolean counts = jdbc.sql("select count(*) from declaration_case where number = ? and is_current").param(number.value()).query(Integer.class).single() == 1;
        Receipt last = receipts.latest(number).filter(any -> counts).filter(receipt -> receipt.verdict().ruleSet().id().equals(ruleSetId))
                .orElseThrow(() -> new NotFound("没有按 " + ruleSetId + " 核验过的申报 " + number + "，请核对申报编号（已撤回的不能用）"));
        return new PastCase(number, last.verdict().tier(), NamelessFacts.of(last.facts()));
    }
}
