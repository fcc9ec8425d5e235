package org.tidu.assessment.verdict;

import java.util.List;
import java.util.stream.Collectors;

/** 「20 项条件：15 项满足，1 项不满足（典型场景数量：还差 2），4 项由人工判断」 */
final class VerdictSummary {

    private static final int LIMIT = 400;
    private static final int ROOM_FOR_THE_REST = 60;

    private VerdictSummary() {}

    static String of(Verdict verdict) {
        List<Condition> all = verdict.conditions();
        StringBuilder text = new StringBuilder(all.size() + " 项条件："
                + all.stream().filter(condition -> Boolean.TRUE.equals(condition.met())).count() + " 项满足");
        append(text, all.stream().filter(Condition::bars).toList(), "项不满足");
        append(text, all.stream().filter(condition -> condition.soft() && Boolean.FALSE.equals(condition.met())).toList(),
                "项原则性要求未达到");
        long open = all.stream().filter(condition -> condition.met() == null && condition.nature() != Nature.JUDGEMENT).count();
        text.append(open == 0 ? "" : "，" + open + " 项核实中");
        long judged = all.stream().filter(condition -> condition.nature() == Nature.JUDGEMENT).count();
        return text.append(judged == 0 ? "" : "，" + judged + " 项由人工判断").toString();
    }

    private static void append(StringBuilder text, List<Condition> missed, String what) {
        if (missed.isEmpty()) {
            return;
        }
        String reasons = missed.stream().map(VerdictSummary::reason).collect(Collectors.joining("；"));
        int room = LIMIT - ROOM_FOR_THE_REST - text.length();
        text.append("，").append(missed.size()).append(' ').append(what).append('（')
                .append(reasons.length() > room ? reasons.substring(0, Math.max(0, room)) + "……" : reasons).append('）');
    }

    private static String reason(Condition condition) {
        String gap = condition.gap();
        return condition.title() + "：" + (gap.matches("[0-9.]+") ? "还差 " + gap : gap);
    }
}
