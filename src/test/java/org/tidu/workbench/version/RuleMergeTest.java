package org.tidu.workbench.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a release changed and what an owner changed, put together. */
class RuleMergeTest {

    private static final String PATH = "decisions/hunan/2025/hn-2025.dmn";
    private static final String BASE = """
            <definitions>
              <rule id="rule_advanced">
                <description>合计10个</description>
                <inputEntry id="when_tier"><text>"ADVANCED"</text></inputEntry>
                <outputEntry id="then_minimum"><text>10</text></outputEntry>
                <outputEntry id="then_maturity"><text>2</text></outputEntry>
              </rule>
            </definitions>
            """;

    @Test
    void cells_that_one_side_changed_are_taken_and_the_text_around_them_stays() {
        RuleMerge merge = merge(BASE.replace(">2<", ">3<"), BASE.replace(">10<", ">12<").replace("合计10个", "合计12个"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(text(merge)).isEqualTo(BASE.replace(">2<", ">3<").replace(">10<", ">12<").replace("合计10个", "合计12个"));
    }

    @Test
    void where_both_changed_a_cell_the_owners_stays_and_it_is_in_conflict() {
        RuleMerge merge = merge(BASE.replace(">10<", ">11<"), BASE.replace(">10<", ">12<"));

        assertThat(text(merge)).isEqualTo(BASE.replace(">10<", ">12<"));
        assertThat(merge.conflicts()).containsExactly(new MergeConflict(ConflictKind.CELL, PATH, "then_minimum", "10", "12", "11"));
    }

    @Test
    void the_same_change_on_both_sides_is_none_to_speak_of() {
        String both = BASE.replace(">10<", ">12<");

        assertThat(merge(both, both).conflicts()).isEmpty();
        assertThat(merge(both.replace(">2<", ">3<"), both).conflicts()).isEmpty();
    }

    @Test
    void a_row_that_the_program_adds_comes_with_the_owners_numbers() {
        String added = BASE.replace("</definitions>", "  <rule id=\"rule_leading\"/>\n</definitions>");

        RuleMerge merge = merge(added, BASE.replace(">10<", ">12<"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(text(merge)).isEqualTo(added.replace(">10<", ">12<"));
    }

    @Test
    void a_row_that_the_owner_adds_stays_beside_the_programs_numbers() {
        String added = BASE.replace("</definitions>", "  <rule id=\"rule_own\"/>\n</definitions>");

        assertThat(text(merge(BASE.replace(">2<", ">3<"), added))).isEqualTo(added.replace(">2<", ">3<"));
    }

    @Test
    void rows_on_both_sides_are_left_to_people() {
        String program = BASE.replace("</definitions>", "<rule id=\"rule_a\"/></definitions>");
        String owner = BASE.replace("</definitions>", "<rule id=\"rule_b\"/></definitions>");

        RuleMerge merge = merge(program, owner);

        assertThat(text(merge)).isEqualTo(owner);
        assertThat(merge.conflicts()).singleElement().extracting(MergeConflict::kind).isEqualTo(ConflictKind.TABLE);
    }

    @Test
    void rows_that_both_sides_have_alike_are_compared_cell_by_cell() {
        String added = BASE.replace("</definitions>", "  <rule id=\"rule_a\"><description>程序的说明</description></rule>\n</definitions>");

        RuleMerge merge = merge(added.replace(">2<", ">3<"), added.replace("程序的说明", "我们的说明"));

        assertThat(text(merge)).isEqualTo(added.replace(">2<", ">3<").replace("程序的说明", "我们的说明"));
        assertThat(merge.conflicts()).containsExactly(new MergeConflict(ConflictKind.CELL, PATH, "rule_a", null, "我们的说明", "程序的说明"));
    }

    @Test
    void a_file_is_taken_whole_where_one_side_left_it_alone_and_new_files_come_along() {
        Map<String, byte[]> base = Map.of("a.tests.yaml", bytes("1"), "b.tests.yaml", bytes("1"), "c.tests.yaml", bytes("1"));

        RuleMerge merge = RuleMerge.of(base,
                Map.of("a.tests.yaml", bytes("2"), "b.tests.yaml", bytes("1"), "c.tests.yaml", bytes("2"), "d.dmn", bytes("new")),
                Map.of("a.tests.yaml", bytes("1"), "b.tests.yaml", bytes("3"), "c.tests.yaml", bytes("3")));

        assertThat(merge.files().get("a.tests.yaml")).isEqualTo(bytes("2"));
        assertThat(merge.files().get("b.tests.yaml")).isEqualTo(bytes("3"));
        assertThat(merge.files().get("c.tests.yaml")).isEqualTo(bytes("3"));
        assertThat(merge.files().get("d.dmn")).isEqualTo(bytes("new"));
        assertThat(merge.conflicts()).containsExactly(new MergeConflict(ConflictKind.FILE, "c.tests.yaml", null, null, null, null));
    }

    private static RuleMerge merge(String program, String owner) {
        return RuleMerge.of(Map.of(PATH, bytes(BASE)), Map.of(PATH, bytes(program)), Map.of(PATH, bytes(owner)));
    }

    private static String text(RuleMerge merge) {
        return new String(merge.files().get(PATH), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
