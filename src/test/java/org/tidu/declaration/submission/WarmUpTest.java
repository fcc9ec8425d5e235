package org.tidu.declaration.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tidu.assessment.AssessmentService;
import org.tidu.form.FormValidator;
import org.tidu.round.RoundFixture;
import org.tidu.round.RoundForms;
import org.tidu.round.Rounds;
import org.tidu.support.ProcessTest;

/** A node that warms up uses what the open rounds ask for. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class WarmUpTest {

    @Autowired
    RoundFixture fixture;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundForms forms;

    @Autowired
    FormValidator validator;

    @Autowired
    AssessmentService assessment;

    @Test
    void the_rules_and_forms_of_an_open_round_are_used(CapturedOutput log) {
        fixture.open();

        new WarmUp(rounds, forms, validator, assessment).run(null);

        assertThat(log).containsPattern("warmed up for [1-9]\\d* open rule sets").doesNotContain("warm-up with");
    }
}
