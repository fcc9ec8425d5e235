package org.tidu.recommendation;

import java.util.List;
import java.util.Map;
import org.tidu.engine.form.FormHandler;
import org.tidu.engine.form.FormInput;
import org.tidu.engine.form.FormRule;
import org.tidu.problem.FieldError;

/** The ranking form of a level: what it must say, and where it is kept. */
final class RankingForm implements FormRule, FormHandler {

    private final Level level;
    private final Ranking ranking;
    private final Quotas quotas;

    RankingForm(Level level, Ranking ranking, Quotas quotas) {
        this.level = level;
        this.ranking = ranking;
        this.quotas = quotas;
    }

    @Override
    public String formId() {
        return level.rankingForm();
    }

    @Override
    public List<FieldError> check(FormInput input) {
        ListRef ref = ListRef.of(input.context());
        return RankingCheck.problems(RankedRow.of(input), ranking.candidates(ref), quotas.of(ref));
    }

    /** The list goes into its table; the process needs nothing of it. */
    @Override
    public Map<String, Object> accept(FormInput input) {
        ranking.store(ListRef.of(input.context()), RankedRow.of(input).stream().map(RankedRow::item).toList());
        return Map.of();
    }
}
