package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tidu.term.RoundId;

/** A file's name tells its area, paper and round, and is none that a computer refuses. */
class PaperNameTest {

    @Test
    void a_list_and_its_supplement_have_names_of_their_own() {
        assertThat(PaperName.of(list(1), "推荐汇总表", "2025年批次", ".xlsx")).isEqualTo("天元区推荐汇总表_2025年批次.xlsx");
        assertThat(PaperName.of(list(2), "推荐汇总表", "2025年批次", ".xlsx")).isEqualTo("天元区推荐汇总表（第1次补充名单）_2025年批次.xlsx");
    }

    @Test
    void what_a_path_is_made_of_stays_out() {
        assertThat(PaperName.of(list(1), "推荐文件", "../上半年/\"第一批\"\n:*?<>|\\", ".docx"))
                .isEqualTo("天元区推荐文件_..-上半年-第一批-.docx");
    }

    private static ListRow list(int no) {
        return new ListRow("id", ListRef.county(new RoundId("round"), "430211"), no, "天元区", true, "COUNTY", Instant.EPOCH, "tianyuan1", "0".repeat(64));
    }
}
