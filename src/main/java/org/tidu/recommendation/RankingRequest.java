package org.tidu.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * An order of candidates as an officer sends it.
 *
 * @param version of the draft it is made from
 * @param rows    in the order of priority
 */
record RankingRequest(
        @NotNull(message = "请刷新页面后再排序") @Min(value = 0, message = "请刷新页面后再排序") Integer version,
        @NotNull(message = "请列出候选申报") @Size(max = 2000, message = "候选申报最多 2000 件") @Valid List<@NotNull(message = "请列出候选申报") Choice> rows) {

    record Choice(
            @NotNull(message = "请刷新页面后再排序") @Size(max = 40, message = "申报编号最多 40 字") String number,
            @NotNull(message = "请选择是否推荐") Boolean recommended,
            @Nullable @Size(max = 200, message = "备注最多 200 字") String remark) {

        RankingDraft.Row draft() {
            return new RankingDraft.Row(new DeclarationNumber(number), recommended, remark == null || remark.isBlank() ? null : remark.strip());
        }
    }

    List<RankingDraft.Row> draft() {
        return rows.stream().map(Choice::draft).toList();
    }
}
