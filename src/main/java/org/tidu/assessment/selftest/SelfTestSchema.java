package org.tidu.assessment.selftest;

import static org.tidu.assessment.facts.FactType.listOf;
import static org.tidu.assessment.facts.FactType.matching;
import static org.tidu.assessment.facts.FactType.object;
import static org.tidu.assessment.facts.FactType.oneOf;
import static org.tidu.assessment.facts.FactType.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tidu.assessment.facts.FactSchema;
import org.tidu.assessment.facts.FactType;
import org.tidu.assessment.scenario.Tiers;

/** The question of {@code POST /api/assessments}. */
public final class SelfTestSchema {

    private static final String DATE = "应为日期，如 2025-10-01";

    static final FactType QUESTION = object(fields(), "facts");

    private SelfTestSchema() {}

    /** As JSON Schema, for the description of the API. */
    public static Map<String, Object> json() {
        return QUESTION.schema();
    }

    private static Map<String, FactType> fields() {
        Map<String, FactType> fields = new LinkedHashMap<>();
        fields.put("jurisdictions", listOf(text(40), 100)
                .described("地区，缺省或为空即全部 / jurisdictions; absent or empty means all"));
        fields.put("tiers", listOf(oneOf(Tiers.ASCENDING), 20)
                .described("层级，缺省或为空即全部 / tiers; absent or empty means all"));
        fields.put("asOf", matching("\\d{4}-\\d{2}-\\d{2}", DATE).checked(SelfTestSchema::notADate)
                .described("按哪一天施行的规则，缺省为今天（北京时间） / day whose rules apply; today by default"));
        fields.put("facts", FactSchema.FACTS
                .described("企业事实；缺少的事实使相应条件不满足 / facts; a missing one leaves its condition unmet"));
        return fields;
    }

    private static Optional<String> notADate(Object text) {
        try {
            LocalDate.parse((String) text);
            return Optional.empty();
        } catch (DateTimeException none) {
            return Optional.of("没有这一天，" + DATE);
        }
    }
}
