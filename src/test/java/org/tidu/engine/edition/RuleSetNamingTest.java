package org.tidu.engine.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionRequirementsDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.cell.FeelOnly;

/** Who looks at decisions in Cockpit sees whose they are. */
class RuleSetNamingTest {

    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    private static final String PREFIX = "湖南省（株洲市）2025年（HN-2025） · ";

    private final Map<String, byte[]> models = decisions();
    private ProcessEngineConfigurationImpl configuration;
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setDmnEngineConfiguration(FeelOnly.configuration(new FastFeelFactory()));
        configuration.setCustomPostDeployers(List.of(new RuleSetNaming()));
        engine = configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()).buildProcessEngine();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void every_decision_and_every_graph_has_a_name_of_its_own_that_says_its_rule_set() {
        deploy(models);

        List<String> names = engine.getRepositoryService().createDecisionDefinitionQuery().list().stream().map(DecisionDefinition::getName).toList();
        List<String> graphs = engine.getRepositoryService().createDecisionRequirementsDefinitionQuery().list().stream()
                .map(DecisionRequirementsDefinition::getName).toList();

        assertThat(names).hasSizeGreaterThan(70).doesNotHaveDuplicates()
                .contains(PREFIX + "申报条件", "国家2024年（NAT-2024） · 申报条件", "江苏省2025年版（JS-2025） · 申报条件",
                        "内蒙古自治区2025年版（IM-2025） · 申报条件", "通用 · 由得分定等级", PREFIX + "办理限度", PREFIX + "直接认定");
        assertThat(graphs).doesNotHaveDuplicates().contains(PREFIX + "湖南省2025年智能工厂申报条件", "通用 · 典型场景目录");
        assertThat(Stream.concat(names.stream(), graphs.stream()))
                .allMatch(name -> name.matches("(通用|.+\\d{4}年版?（(HN|NAT|JS|IM)-\\d{4}）) · .+"));
    }

    @Test
    void the_name_stays_when_the_engine_reads_the_file_anew() {
        deploy(models);
        String id = definition("maturity-level").getId();
        configuration.getDeploymentCache().discardDecisionDefinitionCache();
        configuration.getDeploymentCache().discardDecisionRequirementsDefinitionCache();

        DmnDecisionTableResult level = engine.getDecisionService().evaluateDecisionTableById(id, Map.of("maturityScore", 2));

        assertThat(level.<Integer>getSingleEntry()).isEqualTo(2);
        assertThat(engine.getRepositoryService().getDecisionDefinition(id).getName()).isEqualTo("通用 · 由得分定等级");
        assertThat(configuration.getDeploymentCache().getDecisionDefinitionCache().get(id).getName()).isEqualTo("通用 · 由得分定等级");
    }

    @Test
    void what_was_deployed_by_an_earlier_program_keeps_the_name_it_has() throws SQLException {
        deploy(Map.of("decisions/common/maturity-level.dmn", models.get("decisions/common/maturity-level.dmn")));
        String before = definition("maturity-level").getId();
        try (Connection database = configuration.getDataSource().getConnection(); Statement statement = database.createStatement()) {
            statement.execute("update act_re_decision_def set name_ = '由得分定等级'");
        }
        deploy(models);
        configuration.getDeploymentCache().discardDecisionDefinitionCache();

        engine.getDecisionService().evaluateDecisionTableById(before, Map.of("maturityScore", 2));

        assertThat(engine.getRepositoryService().getDecisionDefinition(before).getName()).isEqualTo("由得分定等级");
        assertThat(configuration.getDeploymentCache().getDecisionDefinitionCache().get(before).getName()).isEqualTo("由得分定等级");
        assertThat(definition("maturity-level").getName()).isEqualTo("通用 · 由得分定等级");
    }

    @Test
    void a_jurisdiction_with_a_very_long_name_can_be_deployed_and_its_tables_are_told_apart() {
        deploy(Map.of(HUNAN, text(HUNAN).replace("湖南省（株洲市）", "湘".repeat(300)).getBytes(StandardCharsets.UTF_8)));

        assertThat(definition("hn-2025-conditions").getName()).hasSize(255).endsWith("湘 · 申报条件");
    }

    @Test
    void a_folder_without_a_rule_set_is_named_by_its_place_and_one_with_two_by_the_rule_set_each_file_names() {
        String limits = "decisions/hunan/2025/procedure-limits.dmn";
        String forms = "decisions/hunan/2025/hn-2025-forms.dmn";
        String other = text(HUNAN).replace("hn-2025", "zz-2025").replace("湖南省（株洲市）", "株洲市");

        deploy(Map.of(HUNAN, models.get(HUNAN), "decisions/hunan/2025/zz-2025.dmn", other.getBytes(StandardCharsets.UTF_8),
                limits, models.get(limits), forms, models.get(forms), "decisions/jiangsu/2025/tiers.dmn", models.get("decisions/common/tiers.dmn")));

        assertThat(definition("procedure-limits").getName()).isEqualTo("hunan/2025 · 办理限度");
        assertThat(definition("hn-2025-forms").getName()).isEqualTo(PREFIX + "填报的表单");
        assertThat(definition("zz-2025-conditions").getName()).isEqualTo("株洲市2025年（ZZ-2025） · 申报条件");
        assertThat(definition("tiers").getName()).isEqualTo("jiangsu/2025 · 层级");
    }

    private void deploy(Map<String, byte[]> files) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        files.forEach((path, bytes) -> deployment.addInputStream(path, new ByteArrayInputStream(bytes)));
        deployment.deploy();
    }

    private DecisionDefinition definition(String key) {
        return engine.getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().singleResult();
    }

    private String text(String file) {
        return new String(models.get(file), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> decisions() {
        Map<String, byte[]> decisions = new TreeMap<>(new ProgramModels(new PathMatchingResourcePatternResolver()).all());
        decisions.keySet().removeIf(path -> !path.endsWith(".dmn"));
        return decisions;
    }
}
