package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.Differences;
import org.tidu.workbench.editor.table.RowPatch;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.DifferenceView;
import org.tidu.workbench.editor.view.RowView;

/** Rows are added, moved and removed as a policy owner does; the other rows keep their bytes. */
class RowsOfATableTest {

    private static final String CALENDAR = "decisions/common/working-days.dmn";
    private static final String TABLE = "calendar-exceptions";
    private static final byte[] FILE = RepositoryFiles.ALL.get(CALENDAR);

    private final List<RowView> rows = RepositoryFiles.table(FILE, TABLE).rows();

    @Test
    void a_row_is_added_below_another_with_ids_of_its_own_and_taken_away_again() {
        String last = rows.get(rows.size() - 1).id();
        String date = RepositoryFiles.cell(FILE, TABLE, last, "日期").place().column();

        byte[] added = rows(FILE).add(TABLE, last, "rule_springFestival2031", "国办发明电〔2030〕1号", "春节放假<七天>", Map.of(date, "2031年1月22日 至 2031-1-28"));

        DecisionView table = RepositoryFiles.table(added, TABLE);
        RowView row = table.rows().get(rows.size());
        assertThat(table.rows()).hasSize(rows.size() + 1);
        assertThat(row.title()).isEqualTo("2031-01-22 至 2031-01-28");
        assertThat(row.clause()).isEqualTo("国办发明电〔2030〕1号");
        assertThat(row.description()).endsWith("：春节放假<七天>");
        assertThat(Differences.between(RepositoryFiles.view(FILE), RepositoryFiles.view(added))).extracting(DifferenceView::words)
                .containsExactly("新增一行：2031-01-22 至 2031-01-28");
        assertThat(rows(added).remove(TABLE, "rule_springFestival2031")).isEqualTo(FILE);
    }

    @Test
    void a_row_moved_down_and_up_again_leaves_the_file_as_it_was() {
        byte[] moved = rows(FILE).move(TABLE, rows.get(0).id(), 2);

        assertThat(RepositoryFiles.table(moved, TABLE).rows()).extracting(RowView::id)
                .startsWith(rows.get(1).id(), rows.get(2).id(), rows.get(0).id(), rows.get(3).id());
        assertThat(Differences.between(RepositoryFiles.view(FILE), RepositoryFiles.view(moved))).extracting(DifferenceView::words)
                .containsExactly("行的顺序有变");
        assertThat(rows(moved).move(TABLE, rows.get(0).id(), -2)).isEqualTo(FILE);
        assertThat(rows(FILE).move(TABLE, rows.get(0).id(), -1)).isEqualTo(FILE);
    }

    @Test
    void a_row_needs_an_id_that_speaks_a_clause_and_a_description() {
        String like = rows.get(0).id();

        assertThatThrownBy(() -> rows(FILE).add(TABLE, like, "规则一", "国办", "春节", Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("rule_");
        assertThatThrownBy(() -> rows(FILE).add(TABLE, like, like, "国办", "春节", Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("已有一行在用");
        assertThatThrownBy(() -> rows(FILE).add(TABLE, like, "rule_new", " ", "春节", Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("条款");
        assertThatThrownBy(() -> rows(FILE).add(TABLE, like, "rule_new", "国办", "", Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("一句话");
    }

    @Test
    void the_only_row_of_a_table_stays() {
        byte[] hunan = RepositoryFiles.ALL.get(RepositoryFiles.HUNAN);

        assertThatThrownBy(() -> rows(hunan).remove("hn-2025-applicant", "rule_applicant")).isInstanceOf(InvalidInput.class).hasMessageContaining("只有这一行");
    }

    @Test
    void a_difference_is_said_in_words() {
        byte[] hunan = RepositoryFiles.ALL.get(RepositoryFiles.HUNAN);
        var place = RepositoryFiles.cell(hunan, "hn-2025-requirements", "rule_requirements_advanced", "最少场景数");

        byte[] changed = RepositoryFiles.patch(hunan, place.place(), "12");

        assertThat(place.column().unit()).isEqualTo("个");
        assertThat(place.row().reading()).isTrue();
        assertThat(Differences.between(RepositoryFiles.view(hunan), RepositoryFiles.view(changed))).extracting(DifferenceView::words)
                .containsExactly("先进级 最少场景数 10 → 12");
    }

    private static RowPatch rows(byte[] file) {
        return new RowPatch(SourceText.of(file), RepositoryFiles.WORDS);
    }
}
