package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.facts.FactSchema;
import org.tidu.assessment.facts.Facts;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

class FactsReaderTest {

    private final AssessmentService service = new RuleBench().service;

    @Test
    void every_bad_field_is_named_at_once() {
        InvalidInput refused = refused(Map.of(
                "registeredIn", "株洲",
                "legalForm", "COMPANY",
                "aboveScale", "yes",
                "employees", 1.5,
                "revenue", -1,
                "colour", "red",
                "maturity", Map.of("level", 2, "score", 1.79),
                "accidents", List.of(Map.of("kind", "SAFETY")),
                "scenarios", List.of(Map.of("code", "S10"), Map.of("code", "S41"), Map.of("code", "X"), Map.of("tier", "TOP")),
                "honours", "none"));

        assertThat(refused.errors()).extracting(FieldError::path).containsExactlyInAnyOrder(
                "facts.registeredIn", "facts.legalForm", "facts.aboveScale", "facts.employees", "facts.revenue",
                "facts.colour", "facts.maturity.score", "facts.accidents[0].severity", "facts.scenarios[1].code",
                "facts.scenarios[2].code", "facts.scenarios[3].code", "facts.scenarios[3].tier", "facts.honours");
        assertThat(refused.errors()).extracting(FieldError::message)
                .contains("得分 1.79 对应 1 级，与所填 2 级不一致，请核对评估报告", "没有编码为 S41 的典型场景", "不认识的字段，请删除");
    }

    @Test
    void numbers_must_be_finite() {
        assertThat(refused(Map.of("revenue", Double.NaN, "maturity", Map.of("score", Double.POSITIVE_INFINITY))).errors())
                .extracting(FieldError::path).containsExactlyInAnyOrder("facts.revenue", "facts.maturity.score");
    }

    @Test
    void what_is_not_said_reads_as_null() {
        Facts facts = service.facts(ModelFolder.EDITION, Map.of("revenue", 51000, "maturity", Map.of("level", 2.0)));

        assertThat(facts.values()).containsOnlyKeys(FactSchema.FIELDS.keySet());
        assertThat(facts.values()).containsEntry("revenue", new BigDecimal("51000")).containsEntry("scenarios", null);
        assertThat(facts.values().get("maturity")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("level", 2).containsEntry("score", null);
    }

    private InvalidInput refused(Map<String, Object> given) {
        return catchThrowableOfType(InvalidInput.class, () -> service.facts(ModelFolder.EDITION, given));
    }
}
