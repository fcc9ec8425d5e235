package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;

/** How rows stand to each other; beside each broken table the one that is all right. */
class RowFindingsTest {

    @Test
    void two_rows_of_a_unique_table_meet_in_a_number() {
        Said.one(scores("[0..5]", "[5..9]").check(), FindingKind.OVERLAP, "表“草稿”第 1、2 行重叠", "“score”为 5");
        Said.nothing(scores("[0..5)", "[5..9]").check());
    }

    @Test
    void whole_numbers_have_nothing_between_neighbours() {
        Said.one(scores("[0..5]", ">= 4.5").check(), FindingKind.OVERLAP, "“score”为 4.5");
        Said.nothing(table("integer", "").row("<= 4", "\"A\"").row(">= 5", "\"B\"").check());
        Said.nothing(table("integer", "[0..9]").row("[0..4]", "\"A\"").row("[5..9]", "\"B\"").check());
        Said.one(table("double", "[0..9]").row("[0..4]", "\"A\"").row("[5..9]", "\"B\"").check(), FindingKind.GAP, "“score”为 4.5");
    }

    @Test
    void alternatives_and_negations_are_sets() {
        Said.one(table("string", "").row("\"A\",\"B\"", "\"x\"").row("not(\"A\")", "\"y\"").check(),
                FindingKind.OVERLAP, "“score”为 “B”");
        Said.nothing(table("string", "").row("\"A\",\"B\"", "\"x\"").row("not(\"A\",\"B\")", "\"y\"").check());
        Said.one(table("boolean", "").row("false, null", "\"x\"").row("null", "\"y\"").check(),
                FindingKind.OVERLAP, "“score”为 空（未填写）");
    }

    @Test
    void days_written_as_texts_are_a_calendar() {
        Said.one(table("string", "").row("[\"2025-01-28\"..\"2025-02-04\"]", "\"x\"").row("\"2025-02-01\"", "\"y\"").check(),
                FindingKind.OVERLAP, "“2025-02-01”");
        Said.nothing(table("string", "[\"2025-01-01\"..\"2025-01-31\"]").row("<= \"2025-01-15\"", "\"x\"")
                .row(">= \"2025-01-16\"", "\"y\"").check());
    }

    @Test
    void rows_meet_only_when_they_meet_in_every_input() {
        Said.one(plane("[0..5]", "[0..5]", "[5..9]", "[5..9]").check(), FindingKind.OVERLAP, "“a”为 5，“b”为 5");
        Said.nothing(plane("[0..5]", "[0..5]", "[5..9]", "(5..9]").check());
    }

    @Test
    void rows_of_an_any_table_may_meet_when_they_agree() {
        Said.nothing(DraftTable.withHitPolicy("ANY").input("a", "integer").output("o", "string")
                .row("> 1", "\"x\"").row("> 2", "\"x\"").check());
        Said.one(DraftTable.withHitPolicy("ANY").input("a", "integer").output("o", "string")
                .row("> 1", "\"x\"").row("> 2", "\"y\"").check(), FindingKind.OVERLAP, "结果相同", "“a”为 3");
    }

    @Test
    void a_declared_value_without_a_row_is_a_gap() {
        Said.one(table("string", "\"A\",\"B\",null").row("\"A\"", "\"x\"").row("\"B\"", "\"y\"").check(),
                FindingKind.GAP, "有遗漏", "“score”为 空（未填写）");
        Said.nothing(table("string", "\"A\",\"B\",null").row("\"A\"", "\"x\"").row("\"B\", null", "\"y\"").check());
    }

    @Test
    void a_table_that_declares_no_values_answers_for_what_it_lists() {
        Said.nothing(table("string", "").row("\"A\"", "\"x\"").check());
    }

    @Test
    void an_input_without_declared_values_beside_one_with_them_may_be_anything() {
        Said.one(DraftTable.unique().input("a", "string", "a", "\"A\"").input("b", "boolean").output("o", "string")
                .row("\"A\"", "true", "\"x\"").row("\"A\"", "false", "\"y\"").check(), FindingKind.GAP, "“b”为 空（未填写）");
    }

    @Test
    void a_row_that_earlier_rows_leave_nothing_is_never_reached() {
        Said.one(first("< 5", ">= 5, null", "7").check(), FindingKind.SHADOWED, "第 3 行永远轮不到", "第 2 行先占去");
        Said.nothing(first("7", "< 5", ">= 5, null").check());
    }

    @Test
    void the_same_row_twice_answers_twice() {
        Said.one(DraftTable.withHitPolicy("RULE ORDER").input("a", "string").output("o", "string")
                .row("\"A\"", "\"x\"").row("\"A\"", "\"x\"").check(), FindingKind.DUPLICATE, "第 1、2 行完全相同");
        Said.nothing(DraftTable.withHitPolicy("RULE ORDER").input("a", "string").output("o", "string")
                .row("\"A\"", "\"x\"").row("\"A\"", "\"y\"").check());
    }

    @Test
    void an_interval_the_wrong_way_round_holds_for_nothing() {
        Said.one(table("double", "").row("[9..1]", "\"x\"").check(), FindingKind.NEVER_APPLIES, "“score”列", "上下限");
        Said.one(table("double", "[0..5]").row("[0..5]", "\"x\"").row("> 5", "\"y\"").check(),
                FindingKind.NEVER_APPLIES, "允许的取值（[0..5]）");
    }

    @Test
    void a_cell_that_cannot_be_compared_is_not_passed_over() {
        DraftTable unclear = table("string", "").row("starts with(?, \"43\")", "\"x\"").row("ends with(?, \"00\")", "\"y\"");
        Said.one(unclear.check(), FindingKind.UNDECIDED, "可能重叠");
        Said.one(table("string", "").row("starts with(?, \"43\")", "\"x\"").row("starts with(?, \"43\")", "\"y\"").check(),
                FindingKind.OVERLAP, "第 1、2 行");
        Said.one(table("string", "\"43\",\"44\"").row("starts with(?, \"43\")", "\"x\"").check(), FindingKind.UNDECIDED, "可能有遗漏");
    }

    @Test
    void forty_rows_over_four_inputs_are_no_trouble_and_thousands_are_refused_in_time() {
        Random random = new Random(7);
        DraftTable large = DraftTable.withHitPolicy("FIRST").input("a", "double", "a", "[0..100]").input("b", "double")
                .input("c", "double").input("d", "double").output("o", "integer");
        for (int i = 0; i < 40; i++) {
            large.row(interval(random), interval(random), interval(random), interval(random), String.valueOf(i));
        }
        assertThat(large.check()).extracting(Finding::kind).isSubsetOf(FindingKind.GAP, FindingKind.SHADOWED, FindingKind.UNDECIDED);

        DraftTable huge = table("string", "");
        for (int i = 0; i < 1000; i++) {
            huge.row("\"v" + i + "\"", "\"x\"");
        }
        Said.one(huge.check(), FindingKind.UNDECIDED, "太大");
    }

    private static String interval(Random random) {
        int from = random.nextInt(100);
        return "[" + from + ".." + (from + random.nextInt(60)) + "]";
    }

    private static DraftTable scores(String one, String other) {
        return table("double", "").row(one, "\"A\"").row(other, "\"B\"");
    }

    private static DraftTable table(String type, String values) {
        return DraftTable.unique().input("score", type, "score", values).output("grade", "string");
    }

    private static DraftTable plane(String a1, String b1, String a2, String b2) {
        return DraftTable.unique().input("a", "double").input("b", "double").output("o", "string")
                .row(a1, b1, "\"x\"").row(a2, b2, "\"y\"");
    }

    private static DraftTable first(String... cells) {
        DraftTable table = DraftTable.withHitPolicy("FIRST").input("a", "double").output("o", "string");
        List.of(cells).forEach(cell -> table.row(cell, "\"x\""));
        return table;
    }
}
