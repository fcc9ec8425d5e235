package org.tidu.declaration.judgement;

import java.util.List;
import java.util.stream.Collectors;
import org.tidu.assessment.verdict.Condition;

/** Conditions that are not met, in words for a message. */
public final class UnmetWords {

    private UnmetWords() {}

    /** 一（二）、一（九）: each item once, in the order of the document. */
    public static String items(List<Condition> unmet) {
        return unmet.stream().map(Condition::item).distinct().collect(Collectors.joining("、"));
    }

    /** 一（九）典型场景数量（要求 ≥ 10，现为 8）；… */
    public static String each(List<Condition> unmet) {
        return unmet.stream().map(UnmetWords::one).collect(Collectors.joining("；"));
    }

    private static String one(Condition condition) {
        String distance = condition.actual() == null ? "未填写" : "要求 " + condition.required() + "，现为 " + condition.actual();
        return condition.item() + condition.title() + "（" + distance + "）";
    }
}
