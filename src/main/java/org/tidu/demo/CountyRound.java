package org.tidu.demo;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.tidu.time.ChinaTime;

/** The round before: two counties have locked their lists, one got more time, one is late. */
final class CountyRound {

    private final Script script;
    private final Acts acts;
    private final RoundStory round;

    CountyRound(Script script, Acts acts) {
        this.script = script;
        this.acts = acts;
        this.round = new RoundStory(script, acts, -40, -25, -2, 9);
    }

    void tell() {
        recommended("jiguang");
        recommended("bianya");
        recommended("luosi");
        CaseStory approved = recommended("jixie");
        recommended("wurenji");
        recommended("muju");
        recommended("guidao");
        ranks("430203", -10);
        ranks("430202", -9);
        approved.cityApproves(-5, "10:30");
        script.add(-1, "10:30", this::extendTianyuan);
    }

    private CaseStory recommended(String login) {
        return round.submitted(login, -38).countyRecommends(-20, "14:30");
    }

    private void ranks(String county, int day) {
        script.add(day, "11:00", () ->
                acts.round().rank(Office.reviewer(county), round.id(), county, Set.of()));
    }

    private void extendTianyuan() {
        LocalDateTime later = script.at(4, "18:00").atZone(ChinaTime.ZONE).toLocalDateTime();
        acts.officers().complete("zhuzhou1", round.id() + ":430211", Map.of("decision", "EXTEND",
                "newDeadlineAt", later.toString(), "reason", "天元区来函说明现场核实尚未结束，同意延期。"));
    }
}
