package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.support.FormOptions;

/** An honour has one code and one name, in the table and in every form that offers it. */
class HonoursAgreeTest {

    private final RuleBench bench = new RuleBench();

    @Test
    void forms_offer_honours_of_the_table_by_its_names() throws Exception {
        Map<String, Map<String, String>> lists = FormOptions.naming(new Honours(bench.decisions).kinds(ModelFolder.EDITION));

        assertThat(lists).containsKey("application.form#kind");
        lists.forEach((field, options) -> options.forEach((kind, label) ->
                assertThat(bench.row("honours.dmn", "honours", Map.of("kind", kind))).as(field).containsEntry("name", label)));
    }
}
