package org.tidu.policy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.decision.check.TableChecker;
import org.tidu.decision.check.file.FindingKind;

/** What a table may give: declared, kept to, and the same tomorrow. */
class OutputFindingsTest {

    @Test
    void codes_and_yes_or_no_say_which_they_are() {
        Said.one(given("string", "", "\"CHECKED\"").check(), FindingKind.INCOMPLETE, "“o”列", "outputValues", "\"CHECKED\"");
        Said.one(given("string", "", "if a > 1 then \"CHECKED\" else null").check(), FindingKind.INCOMPLETE, "outputValues");
        Said.one(given("", "", "[\"SAFETY\"]").check(), FindingKind.INCOMPLETE, "outputValues");
        Said.one(given("boolean", "", "true").check(), FindingKind.INCOMPLETE, "true,false");
        Said.nothing(given("boolean", "true,false", "true").check());
        Said.nothing(given("string", "\"CHECKED\"", "\"CHECKED\"").check());
    }

    @Test
    void words_for_people_need_no_list() {
        Said.nothing(given("string", "", "\"先进级\"").check());
        Said.nothing(given("string", "", "\"A\"").check());
        Said.nothing(given("string", "", "\"≥ \" + string(a)").check());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "string | \"BASIC\",\"ADVANCED\" | \"ADVANCD\" | 是否应为“ADVANCED”？",
        "string | \"BASIC\",\"ADVANCED\" | if a > 1 then \"BASIC\" else \"ADVANCD\" | “ADVANCD”",
        "string | \"BASIC\",\"ADVANCED\" | null | “null”",
        "integer | 1,2,3,4,5 | 6 | “6”",
        "integer | [1..40],null | 41 | “41”",
        "integer | [1..40],null | -1 | “-1”",
        "'' | \"SAFETY\",\"QUALITY\" | [\"SAFETY\", \"QUALTY\"] | “QUALTY”",
    })
    void a_cell_gives_one_of_the_declared_values(String type, String values, String cell, String said) {
        Said.one(given(type, values, cell).check(), FindingKind.UNKNOWN_VALUE, "第 1 行“o”列", said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "string | \"BASIC\",\"ADVANCED\",null | if a > 1 then \"BASIC\" else null",
        "integer | [1..40],null | 40",
        "integer | [1..40],null | 1",
        "integer | [1..40],null | a + 50",
        "'' | \"SAFETY\",\"QUALITY\" | [\"SAFETY\", \"QUALITY\"]",
    })
    void what_is_declared_or_computed_is_left_alone(String type, String values, String cell) {
        Said.nothing(given(type, values, cell).check());
    }

    @Test
    void declared_values_that_cannot_be_read_are_said() {
        Said.one(given("string", "\"A\" \"B\"", "\"A\"").check(), FindingKind.SYNTAX, "“o”列", "可能的取值");
    }

    @ParameterizedTest
    @ValueSource(strings = {"string(now())", "string(today())", "if random number() > 0.5 then \"x\" else \"y\""})
    void the_clock_and_the_dice_are_not_asked(String cell) {
        Said.one(given("string", "", cell).check(), FindingKind.NOT_REPEATABLE, "第 1 行“o”列", "改天");
    }

    @Test
    void two_tables_must_not_need_each_other() {
        String one = given("string", "", "\"x\"").xml();
        String circle = one.replace("<informationRequirement id=\"needs_inputData_a\">",
                "<informationRequirement id=\"needs_itself\"><requiredDecision href=\"#draft\"/></informationRequirement>"
                        + "<informationRequirement id=\"needs_inputData_a\">");
        Said.nothing(new TableChecker(Facts.shape()).check(one.getBytes(StandardCharsets.UTF_8)));
        Said.one(new TableChecker(Facts.shape()).check(circle.getBytes(StandardCharsets.UTF_8)),
                FindingKind.CIRCLE, "表“草稿” → 表“草稿”", "删去");
    }

    private static DraftTable given(String type, String values, String cell) {
        DraftTable table = DraftTable.unique().input("a", "integer");
        return (values.isEmpty() ? table.output("o", type) : table.output("o", type, values)).row("1", cell);
    }
}
