package org.tidu.recommendation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.step.Variable;
import org.tidu.term.RoundId;

/** Who recommends: a county to the city, the city to the province. */
enum Level {

    COUNTY("county-recommendation", Stage.COUNTY_LIST, "message_countyListLocked", "countyOutcome",
            "countyDeadlineAt", null),
    CITY("city-summary", Stage.CITY_LIST, "message_cityListLocked", "cityOutcome",
            "cityDeadlineAt", "市级未在期限内审核完毕");

    private final String processKey;
    private final Stage waitingStage;
    private final String lockedMessage;
    private final String outcomeVariable;
    private final String deadlineVariable;
    private final String notReviewedInTime;

    Level(String processKey, Stage waitingStage, String lockedMessage, String outcomeVariable,
            String deadlineVariable, String notReviewedInTime) {
        this.processKey = processKey;
        this.waitingStage = waitingStage;
        this.lockedMessage = lockedMessage;
        this.outcomeVariable = outcomeVariable;
        this.deadlineVariable = deadlineVariable;
        this.notReviewedInTime = notReviewedInTime;
    }

    String processKey() {
        return processKey;
    }

    /** Where a case stands that was reviewed and waits for the list. */
    Stage waitingStage() {
        return waitingStage;
    }

    /** Where cases stand that the lists of this level have yet to answer. */
    Set<Stage> openStages() {
        return this == CITY ? EnumSet.of(Stage.CITY_REVIEW, Stage.CITY_LIST) : EnumSet.range(Stage.REGISTRATION, Stage.COUNTY_LIST);
    }

    /** Told to each case once the list is locked. */
    String lockedMessage() {
        return lockedMessage;
    }

    /** The variable that tells a case RECOMMENDED or NOT_RECOMMENDED. */
    String outcomeVariable() {
        return outcomeVariable;
    }

    String deadlineVariable() {
        return deadlineVariable;
    }

    Variable<Instant> deadline() {
        return new Variable<>(deadlineVariable, Instant.class);
    }

    /** Remark on a case that nobody had reviewed when the list was locked; a county passes such a case to the city. */
    String notReviewedInTime() {
        return notReviewedInTime;
    }

    /** The list of this level that a task with these variables is about. */
    ListRef list(Map<String, Object> variables) {
        return new ListRef(new RoundId((String) variables.get("roundId")), this, (String) variables.get("areaCode"));
    }

    String rankingForm() {
        return "rank-" + name().toLowerCase(Locale.ROOT) + "-recommendations";
    }

    String overdueForm() {
        return "resolve-overdue-" + name().toLowerCase(Locale.ROOT);
    }
}
