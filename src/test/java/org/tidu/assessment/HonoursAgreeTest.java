package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.facts.Honours;
import org.tidu.support.FormOptions;

/** An honour has one code and one name, in the table and in every form that offers it. */
class HonoursAgreeTest {

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");

    private final RuleBench bench = new RuleBench();

    @Test
    void forms_offer_honours_of_the_table_by_its_names() throws Exception {
        Map<String, Map<String, String>> lists = FormOptions.naming(new Honours(bench.decisions).kinds(ModelFolder.EDITION));

        assertThat(lists).containsKey("application-standing.form#kind");
        lists.forEach((field, options) -> options.forEach((kind, label) ->
                assertThat(bench.row("honours.dmn", "honours", Map.of("kind", kind))).as(field).containsEntry("name", label)));
    }

    @Test
    void tables_that_ask_for_an_honour_allow_those_of_the_table_and_no_others() {
        List<String> kinds = new Honours(bench.decisions).kinds(ModelFolder.EDITION);

        List<InputValues> lists = ModelFolder.files(".dmn").stream()
                .flatMap(name -> Dmn.readModelFromStream(getClass().getResourceAsStream("/" + name))
                        .getModelElementsByType(InputValues.class).stream())
                .filter(values -> codes(values).stream().anyMatch(kinds::contains))
                .toList();

        assertThat(lists).hasSizeGreaterThanOrEqualTo(3).allSatisfy(values ->
                assertThat(codes(values)).as(values.getId()).containsExactlyInAnyOrderElementsOf(kinds));
    }

    private static List<String> codes(InputValues values) {
        return CODE.matcher(values.getText().getTextContent()).results().map(found -> found.group(1)).toList();
    }
}
