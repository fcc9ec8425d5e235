package org.tidu.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.rule.ContextRule;
import org.tidu.policy.rule.LadderRule;
import org.tidu.policy.rule.NegatedKeyRule;
import org.tidu.policy.rule.SeamRule;

/** Numbers that fall between two rows, and rows for all but what they are about; beside each the one that is all right. */
class BandsAndNegationsTest {

    private static final String FILE = "decisions/hunan/2025/draft.dmn";

    @Test
    void a_number_between_two_bands_belongs_to_one_of_them() {
        Said.one(said(new SeamRule(), scores("[0..14)", "(14..20]")), FindingKind.UNUSUAL, "第 2 行", "恰为 14 的没有一行适用");
        Said.one(said(new SeamRule(), scores("< 0.5", "> 0.5")), FindingKind.UNUSUAL, "恰为 0.5 的没有一行适用");
        Said.nothing(said(new SeamRule(), scores("[0..14)", "[14..20]")));
        Said.nothing(said(new SeamRule(), scores("[0..14]", "(14..20]")));
        Said.nothing(said(new SeamRule(), scores("< 0.5", ">= 0.5")));
    }

    @Test
    void a_band_that_leaves_room_or_has_a_row_of_its_own_in_it_is_no_seam() {
        Said.nothing(said(new SeamRule(), scores("[0..14)", "(15..20]")));
        Said.nothing(said(new SeamRule(), scores("[0..14)", "14", "(14..20]")));
        Said.nothing(said(new SeamRule(), scores("[0..14)", "(14..20]", "")));
        // where the values are declared the gap is said by who looks for gaps
        Said.nothing(said(new SeamRule(), DraftTable.unique().input("a", "string").input("score", "double", "score", "[0..20]").output("o", "string")
                .row("\"x\"", "[0..14)", "\"A\"").row("\"x\"", "(14..20]", "\"B\"")));
    }

    @Test
    void bands_for_different_cases_have_nothing_to_do_with_each_other() {
        Said.nothing(said(new SeamRule(), DraftTable.unique().input("a", "string").input("score", "double").output("o", "string")
                .row("\"x\"", "[0..14)", "\"A\"").row("\"y\"", "(14..20]", "\"B\"")));
    }

    /** Grades and their scores: what comes between is nobody's, what comes twice is two grades'. */
    @Test
    void bands_of_steps_follow_each_other_without_a_gap_and_never_go_down() {
        Said.nothing(said(new LadderRule(), ladder("1|0", "2|(0..7)", "2|[7..14)", "3|[14..20)", "3|[20..27)", "4|[27..34]")));
        Said.one(said(new LadderRule(), ladder("1|0", "2|(0..7)", "2|[7..14]", "3|[14..20)", "3|[20..27)", "4|[27..34]")), FindingKind.UNUSUAL,
                "第 4 行", "与第 3 行的 [7..14] 没有首尾相接");
        Said.one(said(new LadderRule(), ladder("1|0", "2|(0..7)", "3|[14..20)", "3|[20..27)", "4|[27..34)", "4|[34..40]")), FindingKind.UNUSUAL,
                "第 3 行", "中间有空档");
        Said.one(said(new LadderRule(), ladder("1|0", "2|(0..7)", "3|[7..14)", "2|[14..20)", "3|[20..27)", "4|[27..34]")), FindingKind.UNUSUAL,
                "第 4 行", "数值越高，这一列不应更低");
        Said.one(said(new LadderRule(), ladder("1|0", "2|(0..7)", "|[7..14)", "3|[14..20)", "3|[20..27)", "4|[27..34]")), FindingKind.UNUSUAL,
                "第 3 行", "没有写明是哪一个数");
    }

    @Test
    void few_rows_or_rows_without_bands_make_no_ladder() {
        Said.nothing(said(new LadderRule(), ladder("1|0", "2|(0..7)", "2|[9..14]")));
        Said.nothing(said(new LadderRule(), ladder("1|0", "2|1", "2|2", "1|3", "2|9", "3|8")));
    }

    private static DraftTable ladder(String... rows) {
        DraftTable table = DraftTable.unique().input("grade", "integer").input("score", "double").output("o", "string");
        for (String row : rows) {
            String[] cells = row.split("\\|");
            table.row(cells[0], cells[1], "\"A\"");
        }
        return table;
    }

    @Test
    void a_row_for_all_but_a_code_has_a_row_for_the_code_beside_it() {
        Said.one(said(new NegatedKeyRule(), codes("not(\"ADVANCED\")")), FindingKind.UNUSUAL, "第 1 行", "除“ADVANCED”以外都适用", "像是写反了");
        Said.one(said(new NegatedKeyRule(), codes("\"BASIC\"", "not(\"BASIC\", \"ADVANCED\")")), FindingKind.UNUSUAL, "第 2 行", "“ADVANCED”");
        Said.nothing(said(new NegatedKeyRule(), codes("\"ADVANCED\"", "not(\"ADVANCED\")")));
        Said.nothing(said(new NegatedKeyRule(), codes("\"BASIC\",\"ADVANCED\"", "not(\"ADVANCED\",\"BASIC\")")));
    }

    private static List<Finding> said(ContextRule rule, DraftTable table) {
        Findings findings = new Findings(FILE);
        rule.check(new Edition(Map.of(FILE, table.xml().getBytes(StandardCharsets.UTF_8))), FILE, findings);
        return findings.list();
    }

    private static DraftTable scores(String... cells) {
        return table(DraftTable.unique().input("score", "double").output("o", "string"), cells);
    }

    private static DraftTable codes(String... cells) {
        return table(DraftTable.unique().input("tier", "string").output("o", "string"), cells);
    }

    private static DraftTable table(DraftTable table, String... cells) {
        for (String cell : cells) {
            table.row(cell, "\"A\"");
        }
        return table;
    }
}
