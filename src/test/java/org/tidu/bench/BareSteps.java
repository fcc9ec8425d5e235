package org.tidu.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.plugin.variable.SpinValues;

/** The beans that the models of a case name, without the program: each sets what its namesake sets in a case that is recognised, and no more. */
public final class BareSteps {

    static final String EXPERTS = "[\"zj1\",\"zj2\",\"zj3\"]";

    private static final String SCORES = "[%1$s,%1$s,%1$s]".formatted(
            "{\"expert\":\"zj1（所在单位未登记）\",\"total\":\"89\",\"comment\":\"意见如表所示\"}");

    private BareSteps() {}

    static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        for (String quiet : List.of("caseProgress", "depositsFirst", "remindEnterprise", "moveDeadline", "recordWithdrawal", "failFormally",
                "revokeNotice")) {
            beans.put(quiet, new Sets(Map.of()));
        }
        for (String quiet : List.of("notifyEnterprise", "nameCorrection")) {
            beans.put(quiet, (TaskListener) task -> {});
        }
        beans.put("registrationUnderWay", new Sets(Map.of("registrationVerified", false)));
        beans.put("listingUnderWay", new Sets(Map.of("listingVerified", false)));
        beans.put("lookUpSystemRegistration", new Sets(Map.of("systemRegistered", true)));
        beans.put("lookUpBasicTierListing", new Sets(Map.of("basicTierListed", true)));
        beans.put("assessConditions", new Sets(Map.of("verificationAwaited", false, "conditionsMet", true, "mayCorrect", false,
                "inCorrection", false, "correctionOpen", false, "assessmentSummary", "20 项条件：16 项满足，4 项由人工判断", "waiverLevel", "COUNTY",
                "waiverSecondLevel", "CITY", "exceptionGranted", false)));
        beans.put("lookUpHonours", new Sets(nulls("benchmarkYear", "honourKind", "entitlement")));
        beans.put("averageScores", new Sets(
                Map.of("averageScore", 89.0, "scoreSpread", 0.0, "totalInvestment", 8600.5, "exceptionGranted", false)));
        beans.put("publishNotice", new Sets(Map.of("noticeEndsAt", new Date())));
        beans.put("closeNotice", new Sets(Map.of("noticeOutcome", "CLEARED")));
        beans.put("due", new DueDates());
        beans.put("expertPanel", new Panel());
        return beans;
    }

    private static Map<String, Object> nulls(String... names) {
        Map<String, Object> variables = new HashMap<>();
        List.of(names).forEach(name -> variables.put(name, null));
        return Collections.unmodifiableMap(variables);
    }

    /** A service task or an event. */
    private record Sets(Map<String, Object> variables) implements JavaDelegate, ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {
            variables.forEach(execution::setVariable);
        }

        @Override
        public void notify(DelegateExecution execution) {
            execute(execution);
        }
    }

    /** Without a calendar; public, as expressions call it. */
    public static final class DueDates {

        public Date workingDays(int days) {
            return daysBefore(new Date(), -days);
        }

        public Date daysBefore(Date instant, int days) {
            return Date.from(instant.toInstant().minus(Duration.ofDays(days)));
        }

        public Date afterGrace(Date deadline) {
            return deadline;
        }
    }

    /** Always the same three experts; public, as expressions call it. */
    public static final class Panel {

        public List<String> chosen(Object experts) {
            return List.of("zj1", "zj2", "zj3");
        }

        public Object scores(String reviewId) {
            return SpinValues.jsonValue(SCORES).create();
        }
    }
}
