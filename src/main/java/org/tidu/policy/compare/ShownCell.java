package org.tidu.policy.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.type.Reading;

/** A cell as a policy owner says it. */
final class ShownCell {

    private static final int LONGEST = 60;

    private ShownCell() {}

    static String of(@Nullable String feel) {
        if (feel == null) {
            return "（没有）";
        } else if (feel.isBlank() || feel.equals("-")) {
            return "（不限）";
        }
        List<Object> values = Reading.values(feel);
        if (Reading.isConstant(feel)) {
            return values.isEmpty() ? "空" : shortened(values.stream().map(ShownCell::one).collect(Collectors.joining("、")));
        }
        List<Object> compared = Reading.compared(feel);
        return feel.matches("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*") ? shortened(compared.stream().map(ShownCell::one).collect(Collectors.joining("、")))
                : shortened(feel.replaceAll("\\s+", " "));
    }

    private static String one(Object value) {
        return value instanceof Boolean yes ? yes ? "是" : "否" : value instanceof BigDecimal number ? number.toPlainString()
                : Tiers.ASCENDING.contains(value) ? Tiers.name((String) value) : String.valueOf(value);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
