package org.tidu.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.OfficeNames;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.assessment.waiver.WaiverTable;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.NotFound;
import org.tidu.recommendation.paper.ListContent;
import org.tidu.recommendation.paper.ListEntry;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;

/** Gathers what a list says of its cases at the moment it is locked. */
@Component
class ListContentReader {

    private final Rounds rounds;
    private final Areas areas;
    private final OfficeNames names;
    private final TierNames tiers;
    private final Cases cases;
    private final BenchmarkTitles titles;
    private final ScenarioLines scenarios;
    private final WaiverTable waivers;

    ListContentReader(Rounds rounds, Areas areas, OfficeNames names, TierNames tiers, Cases cases, BenchmarkTitles titles, ScenarioLines scenarios,
            WaiverTable waivers) {
        this.rounds = rounds;
        this.areas = areas;
        this.names = names;
        this.tiers = tiers;
        this.cases = cases;
        this.titles = titles;
        this.scenarios = scenarios;
        this.waivers = waivers;
    }

    ListContent of(ListRow list, List<ListItem> items, Instant lockedAt, String lockedBy) {
        ListRef ref = list.ref();
        Round round = rounds.find(ref.roundId()).orElseThrow(() -> new NotFound("没有该申报批次"));
        String cityOffice = names.ofCity(areas.city().name());
        boolean county = ref.level() == Level.COUNTY;
        return new ListContent(round.id(), round.title(), round.year(), tiers.of(round.editionId(), round.tier()), ref.level().name(),
                ref.areaCode(), list.areaName(), list.no(), areas.province().name(),
                county ? names.ofCountyOnPaper(list.areaName()) : cityOffice,
                county ? cityOffice : names.ofProvince(areas.province().name()),
                lockedAt.toString(), lockedBy, items.stream().map(item -> entry(item, round)).toList());
    }

    private ListEntry entry(ListItem item, Round round) {
        CaseRow row = cases.find(item.number()).orElseThrow(() -> new NotFound("没有申报 " + item.number()));
        Map<String, Object> start = cases.startDocument(item.number());
        return new ListEntry(row.number(), item.recommended(), item.rank(), row.enterpriseName(), row.uscc(),
                row.factoryName(), scenarios.of(round.editionId(), cases.document(item.number())),
                (String) start.get("contactName"), (String) start.get("contactMobile"),
                titles.year(row), waived(row.number()), item.remark());
    }

    /** 特殊情况认可：一（九）典型场景数量（天元区工信部门认可，株洲市工业和信息化局核签）; nothing where all is met. */
    private String waived(DeclarationNumber number) {
        return waivers.latest(number).stream()
                .map(waiver -> "特殊情况认可：" + waiver.item() + waiver.title() + "（" + waiver.accepted().office() + "认可，"
                        + waiver.second().office() + "核签）")
                .collect(Collectors.joining("；"));
    }
}
