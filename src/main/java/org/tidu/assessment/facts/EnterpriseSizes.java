package org.tidu.assessment.facts;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;

/** 统计上大中小微型企业划分办法（2017）, industry, by the table of an edition. */
@Component
public class EnterpriseSizes {

    private final Decisions decisions;

    public EnterpriseSizes(Decisions decisions) {
        this.decisions = decisions;
    }

    /** LARGE, MEDIUM, SMALL or MICRO; null without both the employees and the revenue (万元). */
    public String of(EditionId editionId, Facts facts) {
        if (!(facts.values().get("employees") instanceof Integer employees)
                || !(facts.values().get("revenue") instanceof BigDecimal revenue)) {
            return null;
        }
        return (String) decisions.row(decisions.file(editionId, "enterprise-size.dmn"), "enterprise-size",
                Map.of("employees", employees, "revenue", Numbers.forTable(revenue))).get("enterpriseSize");
    }
}
