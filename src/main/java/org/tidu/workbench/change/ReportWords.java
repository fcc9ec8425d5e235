package org.tidu.workbench.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidu.workbench.version.RuleSetVersion;

/** What the second person reads of the reports: what changed in words, what was confirmed, by whom and why, what was not. */
final class ReportWords {

    /** Of what is merely noted; what blocks or was confirmed is listed whole. */
    private static final int SHOWN = 60;
    /** Names in a sentence. */
    private static final int NAMED = 5;

    private ReportWords() {}

    static String of(RuleSetVersion version, ChangeReports reports, PersonNames names, PlaceTitles titles) {
        Map<String, ItemConfirmation> confirmed = reports.confirmed(version);
        StringBuilder text = new StringBuilder("版本 ").append(version.label()).append("，校验码 ").append(version.contentHash()).append('\n');
        for (ReportKind kind : List.of(ReportKind.CHECK, ReportKind.ROWS)) {
            Optional<ChangeReport> report = reports.latest(version, kind);
            text.append('\n').append(kind.title()).append(report.isEmpty() ? "：没有结果\n"
                    : report.get().items().isEmpty() ? "：没有发现问题\n" : "：共 " + report.get().items().size() + " 项\n");
            report.ifPresent(one -> lines(text, one.items(), confirmed, names, titles));
        }
        return text.toString();
    }

    /** What the second person reads of the replays: how many past cases are hit, where, and how near the others are. */
    static String replayed(RuleSetVersion version, ChangeReports reports) {
        return reports.latest(version, ReportKind.REPLAY).map(report -> report.items().stream().map(ReportItem::replay).filter(Objects::nonNull)
                .map(ReplayWords::lines).collect(Collectors.joining("\n"))).orElse("没有结果");
    }

    /** What the owner reads of rows that nobody has accepted. */
    static String notAccepted(List<ReportItem> rows, PlaceTitles titles) {
        return "有 " + rows.size() + " 行测试行与草稿的结果不同，还没有接受："
                + rows.stream().limit(NAMED).map(row -> "“" + titles.of(row.place()) + "”").collect(Collectors.joining("、")) + (rows.size() > NAMED ? "等" : "")
                + "。请在“测试行”一节逐行或整组接受，写明原因；不是想要的，把表改回";
    }

    private static void lines(StringBuilder text, List<ReportItem> items, Map<String, ItemConfirmation> confirmed, PersonNames names,
            PlaceTitles titles) {
        items.stream().filter(item -> item.weight() != ItemWeight.NOTE).forEach(item -> line(text, item, titles,
                item.weight() == ItemWeight.BLOCKS ? "（必须改正）" : item.weight() == ItemWeight.ACCEPT ? "（没有接受）" : confirmed(confirmed.get(item.item()), names)));
        List<ReportItem> notes = items.stream().filter(item -> item.weight() == ItemWeight.NOTE).toList();
        notes.stream().limit(SHOWN).forEach(item -> line(text, item, titles, ""));
        if (notes.size() > SHOWN) {
            text.append("· 其余 ").append(notes.size() - SHOWN).append(" 项无须确认，未列出\n");
        }
    }

    private static void line(StringBuilder text, ReportItem item, PlaceTitles titles, String end) {
        text.append("· ").append(titles.of(item.place())).append("：").append(item.words()).append(end).append('\n');
    }

    private static String confirmed(ItemConfirmation confirmation, PersonNames names) {
        return confirmation == null ? "（未确认）" : "（" + names.of(confirmation.by()) + " 已确认：" + confirmation.words() + "）";
    }
}
