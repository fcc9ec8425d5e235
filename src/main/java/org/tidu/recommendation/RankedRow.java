package org.tidu.recommendation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tidu.form.FormInput;
import org.tidu.term.DeclarationNumber;

/**
 * A row of the ranking form as it was filled in.
 *
 * @param path where it stands: {@code ranking[0]}
 * @param rank null when none was given
 */
record RankedRow(String path, DeclarationNumber number, String enterpriseName, boolean recommended, Integer rank, String remark) {

    static List<RankedRow> of(FormInput input) {
        List<?> rows = input.values().get(RankingVariables.RANKING) instanceof List<?> list ? list : List.of();
        return IntStream.range(0, rows.size()).mapToObj(index -> of(index, (Map<?, ?>) rows.get(index))).toList();
    }

    private static RankedRow of(int index, Map<?, ?> row) {
        boolean recommended = Boolean.TRUE.equals(row.get("recommend"));
        return new RankedRow(RankingVariables.RANKING + "[" + index + "]", DeclarationNumber.orNull((String) row.get("number")),
                (String) row.get("enterpriseName"), recommended,
                recommended && row.get("rank") instanceof Number rank ? rank.intValue() : null,
                (String) row.get("remark"));
    }

    ListItem item() {
        return new ListItem(number, recommended, rank, remark);
    }
}
