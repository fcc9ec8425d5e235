package org.tidu.engine.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.RunningApplication;

/** The names of {@link RuleSetNaming} are those of the running program. */
@RunningApplication
class DeployedNamesTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Editions editions;

    @Test
    void each_table_of_the_present_edition_is_named_with_its_rule_set_and_once() {
        List<DecisionDefinition> decisions = repository.createDecisionDefinitionQuery().deploymentId(editions.newest().value()).list();

        assertThat(decisions).hasSizeGreaterThan(70).extracting(DecisionDefinition::getName).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("(通用|.+（[A-Z]+-\\d{4}）) · .+"));
    }
}
