package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEEL and nothing else, every cell parses, and no cell uses a name that its decision does not get. */
class FeelInDecisionsTest {

    /** What a filter may see of a scenario instance or an accident, besides what the facts carry. */
    private static final Set<String> IN_FILTERS = Stream.of(FactSchema.SCENARIO.keySet(), FactSchema.ACCIDENT.keySet(),
            Set.of("group", "countsFor", "reaches", "item")).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    static Stream<String> files() {
        return DecisionFilesTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_be_written_in_feel(String name) {
        DmnModelInstance model = DecisionFilesTest.model(name);

        assertThat(model.getModelElementsByType(LiteralExpression.class)).allSatisfy(expression ->
                assertThat(expression.getExpressionLanguage()).as(expression.getId()).isNull());
        assertThat(model.getModelElementsByType(InputEntry.class)).allSatisfy(entry ->
                assertThat(entry.getExpressionLanguage()).as(entry.getId()).isNull());
        assertThat(model.getDefinitions().getExpressionLanguage()).isIn(null, "https://www.omg.org/spec/DMN/20191111/FEEL/");
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_parse_and_use_only_names_that_are_given(String name) {
        DmnModelInstance model = DecisionFilesTest.model(name);
        model.getModelElementsByType(Decision.class).forEach(decision -> {
            Set<String> known = known(decision);
            decision.getChildElementsByType(DecisionTable.class).forEach(table -> assertTable(table, known));
            decision.getChildElementsByType(LiteralExpression.class).forEach(literal -> assertText(literal.getText(), false, known));
        });
    }

    @Test
    void a_name_bound_inside_the_text_is_no_variable_and_a_typo_is() {
        assertThat(FeelNames.in(FeelNames.expression("every group in wanted satisfies list contains(fatcs.groups, group)")))
                .containsExactlyInAnyOrder(List.of("wanted"), List.of("fatcs", "groups"));
        assertThat(FeelNames.unaryTests("[1..").isSuccess()).isFalse();
    }

    private static void assertTable(DecisionTable table, Set<String> known) {
        table.getInputs().forEach(input -> assertText(input.getInputExpression().getText(), false, known));
        table.getRules().forEach(rule -> {
            rule.getInputEntries().forEach(entry -> assertText(entry.getText(), true, known));
            rule.getOutputEntries().forEach(entry -> assertText(entry.getText(), false, known));
        });
    }

    private static void assertText(Text text, boolean unary, Set<String> known) {
        String feel = text.getTextContent().trim();
        if (unary && feel.isEmpty()) {
            return;
        }
        var parsed = unary ? FeelNames.unaryTests(feel) : FeelNames.expression(feel);
        assertThat(parsed.isSuccess()).as(feel).isTrue();
        assertThat(FeelNames.in(parsed)).allSatisfy(path -> {
            assertThat(known).as(feel).contains(path.get(0));
            if (path.get(0).equals("facts")) {
                assertThat(FactSchema.FIELDS).as(feel).containsKey(path.get(1));
            }
        });
    }

    /** Input data, outputs and variables of required decisions, fields in filters. */
    private static Set<String> known(Decision decision) {
        Set<String> known = new HashSet<>(Set.of("?"));
        for (InformationRequirement requirement : decision.getInformationRequirements()) {
            DomElement reference = requirement.getDomElement().getChildElements().get(0);
            known.addAll(names(decision.getModelInstance(), reference.getAttribute("href").substring(1)));
        }
        if (known.contains("facts") || known.contains("countedScenarios") || known.contains("requiredGroups")) {
            known.addAll(IN_FILTERS);
        }
        return known;
    }

    private static List<String> names(ModelInstance model, String source) {
        if (model.getModelElementById(source) instanceof Decision decision) {
            return results(decision);
        }
        // the model API takes input data for a reference, so ask the document
        return model.getDocument().getElementById(source).getChildElements().stream()
                .filter(element -> element.getLocalName().equals("variable"))
                .map(element -> element.getAttribute("name")).toList();
    }

    private static List<String> results(Decision decision) {
        return decision.getVariable() != null
                ? List.of(decision.getVariable().getName())
                : decision.getChildElementsByType(DecisionTable.class).iterator().next().getOutputs().stream()
                        .map(Output::getName).toList();
    }
}
