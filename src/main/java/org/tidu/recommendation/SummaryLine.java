package org.tidu.recommendation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.OfficeNames;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.casefile.row.CaseRow;
import org.tidu.recommendation.paper.ListContent;
import org.tidu.recommendation.paper.ListEntry;
import org.tidu.recommendation.paper.SummarySheet;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/**
 * 推荐汇总表 (附件2) with the one project of an enterprise, as it sends it to its county (notice 二（一）): the sheet of the lists, without rank and
 * without the result of a review, which are the county's.
 */
@Component
public class SummaryLine {

    private final Rounds rounds;
    private final Areas areas;
    private final OfficeNames names;
    private final TierNames tiers;
    private final BenchmarkTitles titles;
    private final ScenarioLines scenarios;

    SummaryLine(Rounds rounds, Areas areas, OfficeNames names, TierNames tiers, BenchmarkTitles titles, ScenarioLines scenarios) {
        this.rounds = rounds;
        this.areas = areas;
        this.names = names;
        this.tiers = tiers;
        this.titles = titles;
        this.scenarios = scenarios;
    }

    /**
     * The bytes of the XLSX.
     *
     * @param start       the start form, for the contact
     * @param application with the scenario instances
     * @param sha256      of the application, printed below
     */
    public byte[] of(CaseRow row, Map<String, Object> start, Map<String, Object> application, String sha256) {
        Round round = rounds.find(row.roundId()).orElseThrow();
        ListEntry entry = new ListEntry(row.number(), true, null, row.enterpriseName(), row.uscc(), row.factoryName(),
                scenarios.of(round.editionId(), application), (String) start.get("contactName"), (String) start.get("contactMobile"),
                titles.year(row), "", null);
        ListContent list = new ListContent(round.id(), round.title(), round.year(), tiers.of(round.editionId(), round.tier()), "COUNTY",
                row.countyCode(), row.countyName(), 1, areas.province().name(), names.ofCountyOnPaper(row.countyName()),
                names.ofCity(areas.city().name()), "", "", List.of(entry));
        return SummarySheet.writeOwn(list, sha256);
    }
}
