package org.tidu.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.recommendation.paper.Frozen;
import org.tidu.term.DeclarationNumber;

/** What the ranking form shows, worked out whenever it is opened: the candidates, in the order of the draft. */
@Component
class RankingVariables {

    static final String RANKING = "ranking";
    static final String VERSION = "rankingVersion";

    private final Quotas quotas;
    private final CandidateSearch search;
    private final RankingDraftTable drafts;

    RankingVariables(Quotas quotas, CandidateSearch search, RankingDraftTable drafts) {
        this.quotas = quotas;
        this.search = search;
        this.drafts = drafts;
    }

    Map<String, Object> of(ListRef ref) {
        Candidates candidates = search.of(ref);
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("candidateCount", candidates.count());
        variables.put(RANKING, drafts.of(ref).ranked(candidates.ready()).stream().map(RankingVariables::row).toList());
        variables.put("pendingText", candidates.pendingText());
        variables.put("quotaText", quotas.text(ref));
        variables.put("rankingVersions", List.of(Map.of("label", "已核对以上 " + candidates.ready().size() + " 件候选申报"
                + (ref.level() == Level.COUNTY ? candidates.leftText() : ""), "value", version(candidates))));
        return variables;
    }

    /** Changes with the rows, so that ranks given to other rows, on a page opened earlier, are refused. */
    static String version(Candidates candidates) {
        String rows = String.join(",", candidates.ready().stream().map(CaseRow::number).map(DeclarationNumber::value).toList());
        return DigestUtils.sha256Hex(rows).substring(0, 12);
    }

    static Map<String, Object> row(RankingDraft.Place place) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", place.candidate().number().value());
        row.put("enterpriseName", place.candidate().enterpriseName());
        row.put("factoryName", place.candidate().factoryName());
        row.put("recommend", place.recommended());
        row.put("rank", place.rank());
        row.put("remark", place.remark());
        return row;
    }
}
