package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The twenty indicators of the national list beside the twenty-one of Hunan's form. */
class IndicatorTablesAgreeTest {

    private final RuleBench bench = new RuleBench();
    private final List<Map<String, Object>> form = IntStream.rangeClosed(1, 21)
            .mapToObj(order -> bench.row("kpi-catalogue.dmn", "kpi-form-hunan", Map.of("formOrder", order))).toList();

    @Test
    void the_form_asks_for_every_national_indicator_but_growth_of_sales_and_for_two_of_its_own() {
        List<String> asked = form.stream().map(row -> (String) row.get("kpi")).filter(Objects::nonNull).toList();

        assertThat(asked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                .filter(number -> number != 6).mapToObj("K%02d"::formatted).toList());
        assertThat(form).filteredOn(row -> row.get("kpi") == null)
                .extracting(row -> row.get("formName")).containsExactly("关键设备联网率", "人均销售额");
    }

    @Test
    void fourteen_are_marked_as_required() {
        assertThat(form).filteredOn(row -> (Boolean) row.get("required")).hasSize(14);
    }

    @Test
    void a_name_without_a_stated_difference_is_the_national_name() {
        assertThat(form).filteredOn(row -> row.get("difference") == null).hasSize(6).allSatisfy(row ->
                assertThat(bench.row("kpi-catalogue.dmn", "kpi-catalogue", Map.of("kpi", row.get("kpi"))))
                        .containsEntry("name", row.get("formName")));
    }
}
