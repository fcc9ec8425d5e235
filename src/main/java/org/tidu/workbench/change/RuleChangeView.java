package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.replay.report.ReplaySummary;
import org.tidu.workbench.version.RuleSetVersion;

/**
 * Where a change stands: what was found of the bytes as they are now, and what still speaks against submitting them.
 *
 * @param stuck       what to do when its process is gone, in Chinese; null while it runs or none is needed
 * @param contentHash the reports and confirmations are for this one
 * @param replayed    rule sets whose past cases have to be replayed
 * @param mayConfirm  whether who asks may confirm and submit: those who opened or saved it
 * @param writers     names of these
 */
@Schema(name = "RuleChange")
record RuleChangeView(String label, String state, String contentHash, List<Report> reports, List<String> objections, List<String> replayed,
                      boolean mayConfirm, List<String> writers, @Nullable String stuck) {

    /** @param kind CHECK, ROWS or REPLAY */
    @Schema(name = "RuleChangeReport")
    record Report(String kind, Instant madeAt, String madeBy, List<Item> items) {}

    /**
     * @param item   by which it is confirmed
     * @param place          what people call the table, the row or the rule set it is about
     * @param weight         BLOCKS, ACCEPT (a test row nobody has accepted), CONFIRM or NOTE
     * @param replay         figures of a replay; null of whatever else is said
     * @param confirmedBy    name of who confirmed it; null while nobody has
     * @param confirmedWords why it is meant
     */
    @Schema(name = "RuleChangeItem")
    record Item(String item, String weight, String place, String words, boolean confirmed,
                @Nullable String confirmedBy, @Nullable String confirmedWords, @Nullable ReplaySummary replay) {}

    static RuleChangeView of(RuleSetVersion version, ChangeReports reports, List<String> replayed, Writers writers, @Nullable String stuck,
            PersonNames names, PlaceTitles titles) {
        Map<String, ItemConfirmation> confirmed = reports.confirmed(version);
        List<Report> made = Arrays.stream(ReportKind.values()).flatMap(kind -> reports.latest(version, kind).stream())
                .map(report -> new Report(report.kind().name(), report.madeAt(), names.of(report.madeBy()), report.items().stream()
                        .map(item -> item(item, confirmed.get(item.item()), names, titles)).toList()))
                .toList();
        return new RuleChangeView(version.label(), version.state().name(), version.contentHash(), made, reports.objections(version), replayed,
                writers.mayConfirm(), writers.names(), stuck);
    }

    /** Who wrote a version, as somebody sees it. */
    record Writers(boolean mayConfirm, List<String> names) {}

    private static Item item(ReportItem item, @Nullable ItemConfirmation confirmation, PersonNames names, PlaceTitles titles) {
        return new Item(item.item(), item.weight().name(), titles.of(item.place()), item.words(), confirmation != null,
                confirmation == null ? null : names.of(confirmation.by()), confirmation == null ? null : confirmation.words(),
                item.replay());
    }
}
