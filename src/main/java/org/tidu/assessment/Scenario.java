package org.tidu.assessment;

import java.util.Arrays;
import java.util.List;

/**
 * One of the 40 typical scenarios (智能制造典型场景参考指引（2024年版）).
 *
 * @param code         {@code S01} … {@code S40} by the number in the national guide
 * @param alias        name in the Inner Mongolia and Jiangsu tables where it differs, else null
 * @param segment      code of one of the fifteen 环节
 * @param group        code of one of the five 大环节; null for 多环节模式创新
 * @param tableNumber  number in the Inner Mongolia and Jiangsu tables
 * @param fromTier     lowest tier for which those tables describe it
 */
public record Scenario(String code, String name, String alias, String segment, String segmentName, String segmentAlias,
                       String group, String groupName, int guideNumber, int tableNumber, String fromTier) {

    private static final List<String> TIERS = Arrays.asList(FactSchema.TIERS);

    /** The tier columns in which an instance built at this tier counts, read literally: the column must describe it. */
    List<String> countsFor(String builtAt) {
        int from = TIERS.indexOf(fromTier);
        int to = TIERS.indexOf(builtAt);
        return from > to ? List.of() : TIERS.subList(from, to + 1);
    }
}
