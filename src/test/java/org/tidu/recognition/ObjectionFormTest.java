package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Form handle-objection: an outcome and ten characters of reason; the objection itself is only shown. */
class ObjectionFormTest {

    @Test
    void outcome_and_reason_are_required() {
        assertThat(handled().errors()).isEmpty();
        assertThat(handled().with("decision", null).paths()).containsExactly("decision");
        assertThat(handled().with("reason", "不属实").paths()).containsExactly("reason");
    }

    @Test
    void the_text_of_the_objection_cannot_be_rewritten() {
        assertThat(handled().with("objectionText", "改过的内容").stored()).doesNotContainKey("objectionText");
    }

    private static FormDesk handled() {
        return FormDesk.of("handle-objection").with("decision", "REJECTED").with("reason", "经调阅采购合同，所述情况不属实");
    }
}
