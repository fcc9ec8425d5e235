package org.tidu.workbench.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tidu.replay.report.ReplaySummary;
import org.tidu.replay.report.ReplaySummary.Count;
import org.tidu.replay.report.ReplaySummary.Near;
import org.tidu.replay.report.ReplaySummary.Split;

/** The figures of a replay, as sentences for a form that shows text alone. */
final class ReplayWords {

    private static final String UNCHANGED = "UNCHANGED";

    private ReplayWords() {}

    static String of(ReplaySummary replay) {
        return String.join("。", sentences(replay));
    }

    /** One below the other. */
    static String lines(ReplaySummary replay) {
        return "按 " + replay.ruleSet() + " 核验的：\n· " + String.join("\n· ", sentences(replay)) + "\n";
    }

    private static List<String> sentences(ReplaySummary replay) {
        if (replay.cases() == 0) {
            return List.of("没有按 " + replay.ruleSet() + " 核验过的申报，没有可以回放的");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("以往申报 " + replay.cases() + " 件：" + classes(replay.classes(), true));
        split("按层级", replay.tiers(), sentences);
        split("按县市区", replay.counties(), sentences);
        near("差得最少的", "差", replay.nearest(), sentences);
        near("刚刚达到的", "富余", replay.barelyMet(), sentences);
        return sentences;
    }

    /** Only where somebody is hit: of the others the first sentence says enough. */
    private static void split(String title, List<Split> splits, List<String> sentences) {
        String hit = splits.stream().filter(split -> !classes(split.classes(), false).isEmpty())
                .map(split -> (split.name().isEmpty() ? "未填写" : split.name()) + "（" + classes(split.classes(), false) + "）")
                .collect(Collectors.joining("、"));
        if (!hit.isEmpty()) {
            sentences.add(title + "：" + hit);
        }
    }

    private static void near(String title, String how, List<Near> near, List<String> sentences) {
        if (!near.isEmpty()) {
            sentences.add(title + "：" + near.stream().map(one -> one.condition() + "（" + one.required() + "）" + how + " " + one.distance() + " 的 "
                    + one.cases() + " 件").collect(Collectors.joining("，")));
        }
    }

    private static String classes(List<Count> classes, boolean whole) {
        return classes.stream().filter(count -> whole || count.cases() > 0 && !count.kind().equals(UNCHANGED))
                .map(count -> count.text() + " " + count.cases() + " 件").collect(Collectors.joining("，"));
    }
}
