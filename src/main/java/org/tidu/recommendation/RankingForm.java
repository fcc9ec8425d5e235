package org.tidu.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tidu.engine.Values;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.time.Lateness;

/** The ranking form of a level: what it must say, and where it is kept. */
final class RankingForm implements FormRule, FormHandler, FormSource {

    private final Level level;
    private final Ranking ranking;
    private final Quotas quotas;
    private final Lateness lateness;
    private final RankingVariables variables;

    RankingForm(Level level, Ranking ranking, Quotas quotas, Lateness lateness, RankingVariables variables) {
        this.level = level;
        this.ranking = ranking;
        this.quotas = quotas;
        this.lateness = lateness;
        this.variables = variables;
    }

    @Override
    public String formId() {
        return level.rankingForm();
    }

    /** Cases come, move and leave while the task waits. */
    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        return variables.of(level.list(context));
    }

    /** @throws Conflict when it comes after the deadline of the list */
    @Override
    public List<FieldError> check(FormInput input) {
        lateness.refuse(Values.as(Instant.class, input.context().get(level.deadlineVariable())), "推荐排序",
                "逾期不能提交，由上级决定延长期限或按已审核的结果锁定");
        ListRef ref = ListRef.of(input.context());
        return RankingCheck.problems(RankedRow.of(input), ranking.candidates(ref), quotas.of(ref),
                level == Level.CITY);
    }

    /** The list goes into its table; the process needs nothing of it. */
    @Override
    public Map<String, Object> accept(FormInput input) {
        ranking.store(ListRef.of(input.context()), RankedRow.of(input).stream().map(RankedRow::item).toList());
        return Map.of();
    }
}
