package org.tidu.declaration.review;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.engine.Callers;
import org.tidu.form.FormInput;
import org.tidu.notification.Messages;
import org.tidu.roster.VerifiedHonours;
import org.tidu.term.DeclarationNumber;

/** A reviewer verifies claimed honours by documents: kept, told to the enterprise, and seen by the verdict at once. */
@Component
class HonourVerification {

    private final VerifiedHonours honours;
    private final Assessments assessments;
    private final CaseTable cases;
    private final CaseLog log;
    private final Messages messages;
    private final Callers callers;

    HonourVerification(VerifiedHonours honours, Assessments assessments, CaseTable cases, CaseLog log, Messages messages,
            Callers callers) {
        this.honours = honours;
        this.assessments = assessments;
        this.cases = cases;
        this.log = log;
        this.messages = messages;
        this.callers = callers;
    }

    void accept(FormInput input) {
        List<HonourList.Verified> verified = HonourList.of(input).verified();
        if (verified.isEmpty()) {
            return;
        }
        CaseRow row = cases.find(new DeclarationNumber(input.businessKey())).orElseThrow();
        verified.forEach(one -> honours.verify(row.number(), one.honour(), one.document(), callers.current()));
        String words = verified.stream().map(one -> one.name() + "，依据：" + one.document()).collect(Collectors.joining("；"));
        log.event(row.number(), callers.current(), "荣誉已核实", words);
        messages.toEnterprise(row.uscc(), "荣誉已核实", "申报 " + row.number() + "（" + row.factoryName() + "）所报荣誉已核实：" + words + "。",
                row.number());
        assessments.honoursVerified(row.number());
    }
}
