package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.NotFound;
import org.tidu.term.Tier;

class AssessmentServiceTest {

    private static final String HUNAN = "decisions/hunan/2025/";

    private final AssessmentService service = new RuleBench().service;

    @Test
    void a_verdict_names_the_rules_it_rests_on() throws Exception {
        Verdict verdict = assess(Map.of());

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : List.of(HUNAN + "hn-2025.dmn", HUNAN + "direct-recognition.dmn",
                "decisions/common/scenario-catalogue.dmn", "decisions/common/honours.dmn", "decisions/common/maturity-level.dmn")) {
            digest.update(Files.readAllBytes(Path.of(file)));
        }
        assertThat(verdict.ruleSet()).isEqualTo(new RuleSetRef("HN-2025", "2025年", "2025-01-01",
                "sha256:" + HexFormat.of().formatHex(digest.digest())));
        assertThat(verdict.jurisdiction()).isEqualTo("HN");
    }

    @Test
    void without_any_fact_nothing_passes_silently() {
        Verdict verdict = assess(Map.of());

        assertThat(verdict.eligible()).isFalse();
        assertThat(verdict.conditions()).hasSize(20)
                .allSatisfy(condition -> assertThat(condition.met()).isNotEqualTo(true))
                .allSatisfy(condition -> assertThat(condition.actual()).isNull())
                .allSatisfy(condition -> assertThat(condition.clause()).startsWith("2025年湖南省先进级智能工厂申报通知 一（"));
    }

    @Test
    void the_summary_counts_and_says_what_is_missing() {
        Map<String, Object> facts = new HashMap<>(RuleRows.map(hunan(), "facts"));
        facts.put("scenarios", IntStream.rangeClosed(17, 25).mapToObj(i -> Map.of("code", "S" + i)).toList());

        assertThat(assess(facts).summary())
                .isEqualTo("20 项条件：15 项满足，1 项不满足（典型场景数量：还差 1），4 项由人工判断");
        assertThat(assess(Map.of()).summary()).hasSizeLessThanOrEqualTo(400).endsWith("，4 项由人工判断");
    }

    @Test
    void many_threads_share_one_engine() {
        Map<String, Object> facts = RuleRows.map(hunan(), "facts");

        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> assess(facts)).distinct().toList()).hasSize(1);
    }

    @Test
    void a_tier_or_rule_set_without_rules_is_refused_by_name() {
        Facts facts = service.facts(ModelFolder.EDITION, Map.of());

        assertThatThrownBy(() -> service.assess(ModelFolder.EDITION, "HN-2025", new Tier("PIONEER"), facts))
                .isInstanceOf(NotFound.class).hasMessage("规则集 HN-2025 没有层级 PIONEER 的条件");
        assertThatThrownBy(() -> service.assess(ModelFolder.EDITION, "HN-1999", new Tier("ADVANCED"), facts))
                .isInstanceOf(NotFound.class).hasMessage("版本中没有规则集 HN-1999");
    }

    static Map<String, Object> hunan() {
        return RuleRows.read(HUNAN + "hn-2025.tests.yaml").ruleSets().get(0);
    }

    private Verdict assess(Map<String, Object> facts) {
        return service.assess(ModelFolder.EDITION, "HN-2025", new Tier("ADVANCED"), service.facts(ModelFolder.EDITION, facts));
    }
}
