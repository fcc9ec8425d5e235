package org.tidu.replay.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.problem.FieldErrors;
import org.tidu.replay.receipt.Chosen;

/** Which past cases; what is left out means all. */
record ChosenCases(@Nullable List<@NotNull(message = "批次不能为空") String> rounds, @Nullable List<@NotNull(message = "县市区不能为空") String> counties,
                   @Nullable List<@NotNull(message = "层级不能为空") String> tiers, @Nullable List<@NotNull(message = "规模不能为空") String> sizes,
                   @Nullable List<@NotNull(message = "行业不能为空") String> industries) {

    private static final int MOST = 200;
    private static final Set<String> SIZES = Set.of("LARGE", "MEDIUM", "SMALL", "MICRO");

    static final ChosenCases ALL = new ChosenCases(null, null, null, null, null);

    Chosen of(String ruleSetId, FieldErrors errors) {
        if (tiers != null && !Tiers.ASCENDING.containsAll(tiers)) {
            errors.add("cases.tiers", "层级应为 " + String.join("、", Tiers.ASCENDING) + " 之一");
        }
        if (sizes != null && !SIZES.containsAll(sizes)) {
            errors.add("cases.sizes", "规模应为 LARGE、MEDIUM、SMALL、MICRO 之一");
        }
        return new Chosen(set("rounds", rounds, errors), set("counties", counties, errors), set("tiers", tiers, errors),
                set("sizes", sizes, errors), set("industries", industries, errors), Set.of(ruleSetId));
    }

    private static Set<String> set(String field, List<String> values, FieldErrors errors) {
        if (values != null && values.size() > MOST) {
            errors.add("cases." + field, "最多选 " + MOST + " 项");
            return Set.of();
        }
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
