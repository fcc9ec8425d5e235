package org.tidu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.engine.Editions;
import org.tidu.support.ProcessTest;

@ProcessTest
class StartTest {

    @Autowired
    Editions editions;

    @Test
    void all_models_are_deployed_together_as_one_edition() {
        String edition = editions.latest("declaration");
        assertThat(editions.resourceNames(edition))
                .anyMatch(name -> name.endsWith("application.form"))
                .anyMatch(name -> name.endsWith("hn-2025.dmn"))
                .anyMatch(name -> name.endsWith("round.bpmn"));
        assertThat(editions.seal()).isEqualTo(edition);
    }
}
