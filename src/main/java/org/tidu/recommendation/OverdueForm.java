package org.tidu.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/** The form by which the level above resolves a missed deadline: a later one, or the list as it stands. */
final class OverdueForm implements FormRule, FormHandler, FormSource {

    static final String EXTEND = "EXTEND";
    private static final String NEW_DEADLINE = "newDeadlineAt";

    private final Level level;
    private final Overdue overdue;
    private final CandidateSearch search;
    private final Clock clock;

    OverdueForm(Level level, Overdue overdue, CandidateSearch search, Clock clock) {
        this.level = level;
        this.overdue = overdue;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return level.overdueForm();
    }

    /** What was reviewed and what was not may have changed since the deadline. */
    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        Candidates candidates = search.of(level.list(context));
        return Map.of("pendingText", "已审核、未列入已签名单的 " + candidates.ready().size() + " 件。" + candidates.pendingText());
    }

    @Override
    public List<FieldError> check(FormInput input) {
        if (!EXTEND.equals(input.values().get("decision")) || newDeadline(input).isAfter(clock.instant())) {
            return List.of();
        }
        return List.of(new FieldError(NEW_DEADLINE,
                "新的截止时间应晚于现在（" + ChinaTime.minute(clock.instant()) + "），请重新选择"));
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        String decision = (String) input.values().get("decision");
        overdue.decide(ListRef.of(input.context()), decision, (String) input.values().get("reason"),
                EXTEND.equals(decision) ? newDeadline(input) : null);
        return Map.of("decision", decision);
    }

    /** The form gives the wall clock of Beijing, whatever zone the officer's computer is set to. */
    private static Instant newDeadline(FormInput input) {
        return LocalDateTime.parse((String) input.values().get(NEW_DEADLINE)).atZone(ChinaTime.ZONE).toInstant();
    }
}
