package org.tidu.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.recommendation.paper.Frozen;

/** What the ranking form shows: process variables, renewed whenever a case of the area moves. */
@Component
class RankingVariables {

    static final String RANKING = "ranking";
    static final String VERSION = "rankingVersion";

    private final Quotas quotas;

    RankingVariables(Quotas quotas) {
        this.quotas = quotas;
    }

    Map<String, Object> of(ListRef ref, Candidates candidates) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("candidateCount", candidates.count());
        variables.put(RANKING, candidates.ready().stream().map(RankingVariables::row).toList());
        variables.put("pendingText", candidates.pendingText());
        variables.put("quotaText", quotas.text(ref));
        variables.put("rankingVersions", List.of(Map.of(
                "label", "已核对以上 " + candidates.ready().size() + " 件候选申报", "value", version(candidates))));
        return variables;
    }

    /** Changes with the rows, so that ranks given to other rows, on a page opened earlier, are refused. */
    private static String version(Candidates candidates) {
        String rows = String.join(",", candidates.ready().stream().map(CaseRow::number).toList());
        return DigestUtils.sha256Hex(rows).substring(0, 12);
    }

    private static Map<String, Object> row(CaseRow candidate) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", candidate.number());
        row.put("enterpriseName", candidate.enterpriseName());
        row.put("factoryName", candidate.factoryName());
        row.put("recommend", true);
        row.put("rank", null);
        row.put("remark", null);
        return row;
    }
}
