package org.tidu.casefile.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.casefile.difference.Change.Kind;
import org.tidu.declaration.Contents;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;
import org.tidu.support.ProjectForms;

/** What differs is said in the words of the form: by field, and in lists by row. */
class DifferencesTest {

    private static final Map<String, Object> BEFORE = Contents.application();

    private final FormSchema form = ProjectForms.of("application");

    @Test
    void a_field_says_its_label_and_both_values_in_words() {
        assertThat(changes("kpiLevel", "NATIONAL_LEADING")).containsExactly(new Change(Kind.FIELD, "kpiLevel",
                "主要技术经济指标所处水平", null, option("PROVINCIAL_LEADING"), option("NATIONAL_LEADING")));
        assertThat(changes("totalInvestment", 9000)).containsExactly(
                new Change(Kind.FIELD, "totalInvestment", "建设总投资", null, "8600.5 万元", "9000 万元"));
        assertThat(changes("exceptionRequested", true)).extracting(Change::before, Change::after)
                .containsExactly(tuple("否", "是"));
    }

    @Test
    void what_is_the_same_in_another_type_is_no_difference() {
        assertThat(Differences.between(form, BEFORE, Contents.application())).isEmpty();
        assertThat(changes("revenue", 51000.0)).isEmpty();
        assertThat(changes("honours", null)).isEmpty();
    }

    @Test
    void what_was_emptied_or_filled_in_says_so() {
        assertThat(changes("introduction", "")).extracting(Change::after).containsOnlyNulls();
        assertThat(Differences.between(form, Contents.with(BEFORE, "introduction", null), BEFORE))
                .extracting(Change::before).containsOnlyNulls().hasSize(1);
    }

    @Test
    void a_field_in_a_row_names_the_row() {
        assertThat(changes("scenarios", row(2, "effect", "良品率提高 2%"))).containsExactly(new Change(Kind.FIELD,
                "scenarios[2].effect", "场景实例 · 已实施成效", "第 3 项「实例S13」", "节拍缩短 20%。", "良品率提高 2%"));
    }

    @Test
    void a_row_that_got_another_name_is_the_row_at_its_place() {
        assertThat(changes("scenarios", row(2, "name", "新名称"))).containsExactly(new Change(Kind.FIELD,
                "scenarios[2].name", "场景实例 · 实例名称", "第 3 项「新名称」", "实例S13", "新名称"));
    }

    @Test
    void a_row_that_is_gone_leaves_the_others_as_they_are() {
        List<Map<String, Object>> rows = new ArrayList<>(Contents.scenarios(10));
        rows.remove(0);

        assertThat(changes("scenarios", rows)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ROW_REMOVED);
            assertThat(change.path()).isEqualTo("scenarios[0]");
            assertThat(change.row()).isEqualTo("第 1 项「实例S07」");
            assertThat(change.before()).contains("建设层级：先进级").contains("实例名称：实例S07");
            assertThat(change.after()).isNull();
        });
    }

    @Test
    void a_row_that_came_is_told_from_one_that_was_changed() {
        List<Map<String, Object>> rows = new ArrayList<>(Contents.scenarios(10));
        rows.set(1, Contents.with(rows.get(1), "effect", "缩短交期"));
        rows.add(0, Map.of("code", "S01", "tier", "BASIC", "name", "新场景"));

        assertThat(changes("scenarios", rows)).extracting(Change::kind, Change::path).containsExactly(
                tuple(Kind.ROW_ADDED, "scenarios[0]"),
                tuple(Kind.FIELD, "scenarios[2].effect"));
    }

    @Test
    void another_order_is_one_difference() {
        List<Map<String, Object>> rows = new ArrayList<>(Contents.scenarios(3));
        Collections.swap(rows, 0, 2);

        assertThat(Differences.between(form, Contents.with(BEFORE, "scenarios", Contents.scenarios(3)),
                Contents.with(BEFORE, "scenarios", rows))).containsExactly(new Change(Kind.ROW_ORDER, "scenarios", "场景实例", null,
                        "实例S07、实例S10、实例S13", "实例S13、实例S10、实例S07"));
    }

    @Test
    void a_row_without_a_text_is_named_by_its_first_field() {
        List<Map<String, Object>> honours = List.of(Map.of("kind", "HUNAN_BENCHMARK_ENTERPRISE", "year", 2023));

        assertThat(changes("honours", honours)).singleElement()
                .satisfies(change -> assertThat(change.row()).isEqualTo("第 1 项「湖南省智能制造标杆企业」"));
    }

    @Test
    void what_was_typed_stays_as_it_was_typed() {
        assertThat(changes("introduction", "<img src=x onerror=alert(1)>")).extracting(Change::after)
                .containsExactly("<img src=x onerror=alert(1)>");
    }

    @Test
    void a_date_is_called_by_its_own_label() {
        assertThat(Differences.between(ProjectForms.of("maturity-self-evaluation"), Contents.maturity(2.15),
                Contents.with(Contents.maturity(2.15), "evaluatedOn", "2025-04-01"))).containsExactly(
                        new Change(Kind.FIELD, "evaluatedOn", "自评估日期", null, "2025-03-31", "2025-04-01"));
    }

    private List<Change> changes(String field, Object value) {
        return Differences.between(form, BEFORE, Contents.with(BEFORE, field, value));
    }

    private String option(String code) {
        return OptionLabels.label(form, "kpiLevel", code);
    }

    private static List<Map<String, Object>> row(int index, String field, Object value) {
        List<Map<String, Object>> rows = new ArrayList<>(Contents.scenarios(10));
        rows.set(index, Contents.with(rows.get(index), field, value));
        return rows;
    }
}
