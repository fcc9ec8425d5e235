package org.tidu.round;

import java.time.Instant;
import java.util.List;
import org.tidu.engine.step.Variable;

/** The variables of process {@code round} that make the row of a round. */
final class RoundVariables {

    static final Variable<String> ROUND_ID = text("roundId");
    static final Variable<String> CITY_GROUP = text("cityGroup");
    static final Variable<String> TITLE = text("title");
    static final Variable<String> TIER = text("tier");
    static final Variable<String> RULE_SET_ID = text("ruleSetId");
    static final Variable<Integer> YEAR = number("year");
    static final Variable<Integer> NOTICE_WORKING_DAYS = number("noticeWorkingDays");
    static final Variable<Integer> COUNTY_QUOTA = number("countyQuota");
    static final Variable<Instant> OPENS_AT = instant("opensAt");
    static final Variable<Instant> CLOSES_AT = instant("closesAt");
    static final Variable<Instant> COUNTY_DEADLINE_AT = instant("countyDeadlineAt");
    static final Variable<Instant> CITY_DEADLINE_AT = instant("cityDeadlineAt");
    static final List<Variable<Instant>> INSTANTS =
            List.of(OPENS_AT, CLOSES_AT, COUNTY_DEADLINE_AT, CITY_DEADLINE_AT);

    private RoundVariables() {}

    /** The variable in which an instant stands as forms show it. */
    static Variable<String> textOf(Variable<Instant> instant) {
        return text(instant.name() + "Text");
    }

    private static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    private static Variable<Integer> number(String name) {
        return new Variable<>(name, Integer.class);
    }

    private static Variable<Instant> instant(String name) {
        return new Variable<>(name, Instant.class);
    }
}
