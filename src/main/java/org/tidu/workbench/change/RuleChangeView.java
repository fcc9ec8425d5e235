package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tidu.workbench.version.RuleSetVersion;

/**
 * Where a change stands: what was found of the bytes as they are now, and what still speaks against submitting them.
 *
 * @param contentHash the reports and confirmations are for this one
 */
@Schema(name = "RuleChange")
record RuleChangeView(String label, String state, String contentHash, List<Report> reports, List<String> objections) {

    /** @param kind CHECK, ROWS or REPLAY */
    @Schema(name = "RuleChangeReport")
    record Report(String kind, Instant madeAt, String madeBy, List<Item> items) {}

    /**
     * @param item   by which it is confirmed
     * @param weight BLOCKS, CONFIRM or NOTE
     */
    @Schema(name = "RuleChangeItem")
    record Item(String item, String weight, String place, String words, boolean confirmed) {}

    static RuleChangeView of(RuleSetVersion version, ChangeReports reports) {
        Set<String> confirmed = reports.confirmed(version);
        List<Report> made = Arrays.stream(ReportKind.values()).flatMap(kind -> reports.latest(version, kind).stream())
                .map(report -> new Report(report.kind().name(), report.madeAt(), report.madeBy(), report.items().stream()
                        .map(item -> new Item(item.item(), item.weight().name(), item.place(), item.words(), confirmed.contains(item.item())))
                        .toList()))
                .toList();
        return new RuleChangeView(version.label(), version.state().name(), version.contentHash(), made, reports.objections(version));
    }
}
