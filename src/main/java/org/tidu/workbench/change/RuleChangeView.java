package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
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
     * @param weight         BLOCKS, CONFIRM or NOTE
     * @param confirmedBy    name of who confirmed it; null while nobody has
     * @param confirmedWords why it is meant
     */
    @Schema(name = "RuleChangeItem")
    record Item(String item, String weight, String place, String words, boolean confirmed,
                @Nullable String confirmedBy, @Nullable String confirmedWords) {}

    static RuleChangeView of(RuleSetVersion version, ChangeReports reports, PersonNames names) {
        Map<String, ItemConfirmation> confirmed = reports.confirmed(version);
        List<Report> made = Arrays.stream(ReportKind.values()).flatMap(kind -> reports.latest(version, kind).stream())
                .map(report -> new Report(report.kind().name(), report.madeAt(), report.madeBy(), report.items().stream()
                        .map(item -> item(item, confirmed.get(item.item()), names)).toList()))
                .toList();
        return new RuleChangeView(version.label(), version.state().name(), version.contentHash(), made, reports.objections(version));
    }

    private static Item item(ReportItem item, @Nullable ItemConfirmation confirmation, PersonNames names) {
        return new Item(item.item(), item.weight().name(), item.place(), item.words(), confirmation != null,
                confirmation == null ? null : names.of(confirmation.by()), confirmation == null ? null : confirmation.words());
    }
}
