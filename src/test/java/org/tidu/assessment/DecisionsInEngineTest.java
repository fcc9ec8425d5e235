package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.cell.FeelOnly;

/** The process engine takes every decision file into one deployment and answers its processes from it. */
class DecisionsInEngineTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void should_deploy() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setDmnEngineConfiguration(FeelOnly.configuration(new FastFeelFactory()));
        engine = configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()).buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        ModelFolder.files(".dmn").forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void should_know_every_decision_by_the_key_processes_use() {
        assertThat(engine.getRepositoryService().createDecisionDefinitionQuery().list())
                .extracting(DecisionDefinition::getKey)
                .contains("county-routing", "maturity-level", "working-days", "enterprise-size", "direct-recognition",
                        "expert-score-band", "site-visit-sampling", "review-conclusion", "hn-2025-conditions");
    }

    @Test
    void should_answer_a_process_by_single_entry_or_single_result() {
        assertThat(evaluate("maturity-level", Map.of("maturityScore", 2)).<Integer>getSingleEntry()).isEqualTo(2);
        assertThat(evaluate("expert-score-band", Map.of("averageScore", 59.999)).getSingleResult().<String>getEntry("scoreBand")).isEqualTo("FAIL");
        assertThat(evaluate("county-routing", Map.of("countyCode", "430211")).getSingleResult().getEntryMap())
                .containsEntry("countyGroup", "county-430211");
    }

    @Test
    void should_take_a_variable_that_the_process_does_not_have_as_unknown() {
        assertThat(evaluate("direct-recognition", Map.of("tier", "ADVANCED")).getSingleResult().getEntryMap())
                .containsEntry("directRecognition", false);
        assertThat(evaluate("review-conclusion", Map.of("scoreBand", "GOOD")).getSingleResult().getEntryMap())
                .containsEntry("suggestedConclusion", "PASS");
        assertThat(evaluate("site-visit-sampling", Map.of("averageScore", 80.0, "scoreSpread", 4.0)).getSingleResult()
                .getEntryMap()).containsEntry("siteVisit", true);
    }

    private static DmnDecisionTableResult evaluate(String key, Map<String, Object> variables) {
        return engine.getDecisionService().evaluateDecisionTableByKey(key, variables);
    }
}
