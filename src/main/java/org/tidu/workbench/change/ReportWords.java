package org.tidu.workbench.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidu.workbench.version.RuleSetVersion;

/** What the second person reads of the reports: what changed in words, what was confirmed, what was not. */
final class ReportWords {

    private static final int SHOWN = 60;

    private ReportWords() {}

    static String of(RuleSetVersion version, ChangeReports reports) {
        Set<String> confirmed = reports.confirmed(version);
        StringBuilder text = new StringBuilder("版本 ").append(version.label()).append("，校验码 ").append(version.contentHash()).append('\n');
        for (ReportKind kind : ReportKind.values()) {
            Optional<ChangeReport> report = reports.latest(version, kind);
            text.append('\n').append(kind.title()).append(report.isEmpty() ? "：没有结果\n"
                    : report.get().items().isEmpty() ? "：没有发现问题\n" : "：共 " + report.get().items().size() + " 项\n");
            report.ifPresent(one -> lines(text, one.items(), confirmed));
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, List<ReportItem> items, Set<String> confirmed) {
        items.stream().limit(SHOWN).forEach(item -> text.append("· ").append(item.place()).append("：").append(item.words())
                .append(switch (item.weight()) {
                    case BLOCKS -> "（必须改正）";
                    case CONFIRM -> confirmed.contains(item.item()) ? "（起草人已确认）" : "（未确认）";
                    case NOTE -> "";
                }).append('\n'));
        if (items.size() > SHOWN) {
            text.append("· 其余 ").append(items.size() - SHOWN).append(" 项未列出\n");
        }
    }
}
