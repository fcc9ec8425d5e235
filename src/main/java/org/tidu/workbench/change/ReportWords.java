package org.tidu.workbench.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidu.workbench.version.RuleSetVersion;

/** What the second person reads of the reports: what changed in words, what was confirmed, by whom and why, what was not. */
final class ReportWords {

    /** Of what is merely noted; what blocks or was confirmed is listed whole. */
    private static final int SHOWN = 60;

    private ReportWords() {}

    static String of(RuleSetVersion version, ChangeReports reports, PersonNames names) {
        Map<String, ItemConfirmation> confirmed = reports.confirmed(version);
        StringBuilder text = new StringBuilder("版本 ").append(version.label()).append("，校验码 ").append(version.contentHash()).append('\n');
        for (ReportKind kind : ReportKind.values()) {
            Optional<ChangeReport> report = reports.latest(version, kind);
            if (report.isEmpty() && kind == ReportKind.REPLAY) {
                continue;
            }
            text.append('\n').append(kind.title()).append(report.isEmpty() ? "：没有结果\n"
                    : report.get().items().isEmpty() ? "：没有发现问题\n" : "：共 " + report.get().items().size() + " 项\n");
            report.ifPresent(one -> lines(text, one.items(), confirmed, names));
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, List<ReportItem> items, Map<String, ItemConfirmation> confirmed, PersonNames names) {
        items.stream().filter(item -> item.weight() != ItemWeight.NOTE).forEach(item -> line(text, item,
                item.weight() == ItemWeight.BLOCKS ? "（必须改正）" : confirmed(confirmed.get(item.item()), names)));
        List<ReportItem> notes = items.stream().filter(item -> item.weight() == ItemWeight.NOTE).toList();
        notes.stream().limit(SHOWN).forEach(item -> line(text, item, ""));
        if (notes.size() > SHOWN) {
            text.append("· 其余 ").append(notes.size() - SHOWN).append(" 项无须确认，未列出\n");
        }
    }

    private static void line(StringBuilder text, ReportItem item, String end) {
        text.append("· ").append(item.place()).append("：").append(item.words()).append(end).append('\n');
    }

    private static String confirmed(ItemConfirmation confirmation, PersonNames names) {
        return confirmation == null ? "（未确认）" : "（" + names.of(confirmation.by()) + " 已确认：" + confirmation.words() + "）";
    }
}
