package org.tidu.assessment.facts;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.lang.Nullable;
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
        return facts.values().get("employees") instanceof Integer employees && facts.values().get("revenue") instanceof BigDecimal revenue
                ? of(editionId, employees, revenue) : null;
    }

    /** The same of figures that are not facts yet; null where one is missing, below zero, or people are not whole. */
    @Nullable
    public String of(EditionId editionId, @Nullable BigDecimal employees, @Nullable BigDecimal revenue) {
        boolean usable = employees != null && revenue != null && employees.stripTrailingZeros().scale() <= 0
                && Numbers.isWithin(employees, 0, Integer.MAX_VALUE) && revenue.signum() >= 0;
        return usable ? of(editionId, employees.intValue(), revenue) : null;
    }

    private String of(EditionId editionId, Integer employees, BigDecimal revenue) {
        return (String) decisions.row(decisions.file(editionId, "enterprise-size.dmn"), "enterprise-size",
                Map.of("employees", employees, "revenue", Numbers.forTable(revenue))).get("enterpriseSize");
    }
}
