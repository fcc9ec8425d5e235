package org.tidu.replay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.assessment.verdict.Condition;
import org.tidu.page.TextSheet;
import org.tidu.replay.outcome.ConditionChange;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.ListedCase;
import org.tidu.replay.run.ReplayFigures;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** The cases of one class as a file, condition by condition. */
@Component
class ReplaySheet {

    private static final Map<String, String> SIZES = Map.of("LARGE", "大型", "MEDIUM", "中型", "SMALL", "小型", "MICRO", "微型");

    private final Areas areas;
    private final Rounds rounds;
    private final TierNames tiers;

    ReplaySheet(Areas areas, Rounds rounds, TierNames tiers) {
        this.areas = areas;
        this.rounds = rounds;
        this.tiers = tiers;
    }

    /** @param named whether the enterprises are named */
    byte[] write(ReplayFigures found, ReplayClass kind, boolean named) {
        Map<String, String> tierNames = tiers.all();
        List<ListedCase> cases = found.listed(kind);
        Map<RoundId, String> titles = cases.stream().filter(listed -> listed.one().roundId() != null).map(listed -> listed.one().roundId())
                .distinct().collect(Collectors.toMap(id -> id, id -> rounds.find(id).map(Round::title).orElse(id.value())));
        List<List<String>> lines = new ArrayList<>();
        cases.forEach(listed -> lines.add(line(lines.size() + 1, listed, named, titles, tierNames)));
        long all = found.counts().of(kind);
        return new TextSheet("规则回放").column("序号", 7).column("申报编号", 24).column("申报企业", 36).column("批次", 30).column("县市区", 12)
                .column("层级", 10).column("规模", 8).column("行业", 8).column("变化", 24).column("改变的条件", 30).column("原要求", 24)
                .column("新要求", 24).column("实际", 24).column("差距", 24)
                .note("说明", Stream.of(kind.text() + "：共 " + all + " 件，本表列出 " + cases.size() + " 件。",
                        "结论由规则表重新计算，只供比较，不改变任何已有结论。",
                        named ? "" : "企业名称只有系统管理员可见，其他人凭申报编号联系县市区。").filter(said -> !said.isEmpty()).toList())
                .write(lines);
    }

    private List<String> line(int number, ListedCase listed, boolean named, Map<RoundId, String> titles, Map<String, String> tierNames) {
        List<ConditionChange> changes = listed.outcome().changes();
        return List.of(String.valueOf(number), listed.one().number(), named ? listed.one().enterprise() : "", text(listed.one().roundId() == null ? null : titles.get(listed.one().roundId())),
                listed.one().county() == null ? "" : areas.county(listed.one().county()).map(Area::name).orElse(listed.one().county()),
                tierNames.getOrDefault(listed.one().tier().value(), listed.one().tier().value()), text(SIZES.get(text(listed.one().size()))),
                text(listed.one().industry()), listed.outcome().reason() != null ? listed.outcome().reason() : listed.outcome().kind().text(),
                each(changes, change -> change.title() + "：" + change.move().text()), each(changes, change -> required(change.before())),
                each(changes, change -> required(change.after())), each(changes, change -> change.after() == null ? "" : text(change.after().actual())),
                each(changes, change -> change.after() == null ? "" : text(change.after().gap())));
    }

    private static String required(Condition condition) {
        return condition == null ? "" : text(condition.required());
    }

    private static String each(List<ConditionChange> changes, Function<ConditionChange, String> said) {
        return changes.stream().map(said).collect(Collectors.joining("\n"));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
