package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Form record-site-visit: a visit that took place, by somebody with a name. */
class SiteVisitFormTest {

    @Test
    void a_visit_of_today_is_accepted() {
        assertThat(visit().errors()).isEmpty();
    }

    @Test
    void a_visit_cannot_lie_in_the_future() {
        assertThat(visit().with("visitDate", "2025-04-29").errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("visitDate");
            assertThat(error.message()).contains("不能晚于今天（2025-04-28）");
        });
    }

    @Test
    void somebody_was_there() {
        assertThat(visit().with("visitors", List.of()).paths()).containsExactly("visitors");
        assertThat(visit().with("visitors", List.of(Map.of("name", "李工"))).paths())
                .containsExactly("visitors[0].organisation");
    }

    @Test
    void findings_and_result_are_required() {
        assertThat(visit().with("findings", "相符").paths()).containsExactly("findings");
        assertThat(visit().with("decision", null).paths()).containsExactly("decision");
        assertThat(visit().with("decision", "NOT_VISITED").paths()).containsExactly("decision");
        assertThat(visit().with("decision", "DEVIATION").errors()).isEmpty();
    }

    private static FormDesk visit() {
        return FormDesk.of("record-site-visit",
                        new SiteVisitRecording(null, null, null, FormDesk.CLOCK), Map.of())
                .with("visitDate", "2025-04-28")
                .with("visitors", List.of(Map.of("name", "李工", "organisation", "省工信厅装备处")))
                .with("findings", "查看了十个场景和制造执行系统，与申报材料一致")
                .with("decision", "CONFIRMED");
    }
}
