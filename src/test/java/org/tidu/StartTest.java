package org.tidu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.engine.edition.Editions;
import org.tidu.support.ProcessTest;
import org.tidu.term.EditionId;

@ProcessTest
class StartTest {

    @Autowired
    Editions editions;

    @Test
    void all_models_are_deployed_together_as_one_edition() {
        EditionId edition = editions.newest();
        assertThat(editions.resourceNames(edition))
                .contains("forms/application.form", "decisions/hunan/2025/hn-2025.dmn", "processes/round.bpmn");
        assertThat(editions.versions(edition)).containsEntry("decisions/hunan/2025/hn-2025.dmn", "HN-2025/1")
                .doesNotContainKey("forms/application.form");
    }
}
