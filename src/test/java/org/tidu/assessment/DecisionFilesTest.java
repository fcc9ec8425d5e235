package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision file owes its readers. */
class DecisionFilesTest {

    /** What modelers make up: {@code Decision_0x1k2ab}. */
    private static final String GENERATED = "[A-Z][A-Za-z]*_[0-9a-z]{7}";

    static Stream<String> files() {
        return ModelFolder.files(".dmn").stream();
    }

    static DmnModelInstance model(String name) {
        return Dmn.readModelFromStream(DecisionFilesTest.class.getResourceAsStream("/" + name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_be_kept_for_ten_years_and_bear_the_name_of_a_decision(String name) {
        List<Decision> decisions = List.copyOf(model(name).getModelElementsByType(Decision.class));
        String fileName = name.substring(name.lastIndexOf('/') + 1, name.length() - ".dmn".length());

        assertThat(decisions).allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("3650"));
        assertThat(decisions).anySatisfy(decision -> assertThat(decision.getId()).startsWith(fileName));
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_explain_every_rule_and_label_every_column(String name) {
        DmnModelInstance model = model(name);

        assertThat(model.getModelElementsByType(Rule.class)).allSatisfy(rule ->
                assertThat(rule.getDescription().getTextContent()).as(rule.getId()).hasSizeGreaterThan(10));
        assertThat(model.getModelElementsByType(Input.class)).allSatisfy(input ->
                assertThat(input.getLabel()).as(input.getId()).isNotBlank());
        assertThat(model.getModelElementsByType(Input.class)).allSatisfy(input ->
                assertThat(input.getInputExpression().getTypeRef()).as(input.getId()).isNotBlank());
        assertThat(model.getModelElementsByType(Output.class)).allSatisfy(output ->
                assertThat(output.getLabel()).as(output.getId()).isNotBlank());
        assertThat(model.getModelElementsByType(Decision.class)).allSatisfy(decision ->
                assertThat(decision.getDescription().getTextContent()).as(decision.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_use_unique_tables_unless_the_text_itself_is_ordered(String name) {
        assertThat(model(name).getModelElementsByType(DecisionTable.class)).allSatisfy(table -> {
            String decision = ((Decision) table.getParentElement()).getId();
            assertThat(table.getHitPolicy()).as(decision).isEqualTo(hitPolicy(decision));
        });
    }

    /** Conditions are listed in the order of their document; the sizes of enterprises are ordered in their text. */
    private static HitPolicy hitPolicy(String decision) {
        if (decision.endsWith("-conditions")) {
            return HitPolicy.RULE_ORDER;
        }
        return decision.equals("enterprise-size") ? HitPolicy.FIRST : HitPolicy.UNIQUE;
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_have_ids_that_speak_and_occur_once(String name) {
        Set<String> seen = new HashSet<>();
        assertThat(ids(xml(name), "")).allSatisfy(id -> {
            assertThat(id).doesNotMatch(GENERATED);
            assertThat(seen.add(id)).as("duplicate id " + id).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_draw_every_decision_input_and_requirement(String name) {
        String xml = xml(name);

        assertThat(ids(xml, "<(?:decision|inputData|informationRequirement)")).isNotEmpty().allSatisfy(id ->
                assertThat(xml).contains("dmnElementRef=\"" + id + "\""));
    }

    private static List<String> ids(String xml, String element) {
        return Pattern.compile(element + "\\sid=\"([^\"]*)\"").matcher(xml).results().map(found -> found.group(1)).toList();
    }

    private static String xml(String name) {
        return new String(new ModelFolder().read(ModelFolder.EDITION, name), StandardCharsets.UTF_8);
    }
}
