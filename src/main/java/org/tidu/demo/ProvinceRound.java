package org.tidu.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The earliest round, which has reached the province: cases at every step of its review, and decided ones. */
final class ProvinceRound {

    private static final List<String> COUNTIES =
            List.of("430202", "430203", "430204", "430211", "430212", "430281");

    private final Script script;
    private final Acts acts;
    private final RoundStory round;
    private final Map<String, CaseStory> cases = new LinkedHashMap<>();

    ProvinceRound(Script script, Acts acts) {
        this.script = script;
        this.acts = acts;
        this.round = new RoundStory(script, acts, -75, -60, -40, -19);
    }

    void tell() {
        List.of("shuini", "youliao", "fengji", "dianzi", "zhoucheng", "fadong", "yibiao", "jiche", "hangfa", "nongji",
                "citao").forEach(login -> recommended(login, Map.of()));
        recommended("yeya", Map.of("totalInvestment", 26000));
        COUNTIES.forEach(county -> script.add(-45, "11:00", () ->
                acts.round().rank(Office.reviewer(county), round.id(), county, Set.of())));
        cityDecides();
        new ProvinceReviews(cases).tell();
    }

    private void recommended(String login, Map<String, Object> changes) {
        cases.put(login, round.of(login).starts(round.id(), -72, "09:10").evaluates(-71, "10:20", 2.42)
                .applies(-70, "15:40", changes).countyRecommends(-55, "14:30"));
    }

    /** One case is declined at the review, one left out of the list. */
    private void cityDecides() {
        cases.forEach((login, story) -> {
            if (login.equals("citao")) {
                story.officer("zhuzhou2", -30, "10:00", Opinions.CITY_DECLINES);
            } else {
                story.cityApproves(-30, "10:00");
            }
        });
        script.add(-20, "16:00", () ->
                acts.round().rank("zhuzhou1", round.id(), "4302", Set.of(cases.get("nongji").number())));
    }
}
