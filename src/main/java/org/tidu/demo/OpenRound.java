package org.tidu.demo;

import java.util.Map;

/** The round that is open now: cases at every step from the first draft to the county's list. */
final class OpenRound {

    private static final Map<String, Object> TWO_SHORT = Map.of(
            "scenarios", ScenarioPapers.twoShort(),
            "exceptionRequested", true,
            "exceptionReason", "另有两个场景已完成安装，将于下月验收，申请按特殊情况认可。");

    /** Its staff and revenue are those of a medium enterprise: it is asked about, and handed in all the same. */
    private static final Map<String, Object> LARGER_THAN_IT_IS = Map.of("enterpriseSize", "LARGE");

    private final RoundStory round;

    OpenRound(Script script, Acts acts) {
        this.round = new RoundStory(script, acts, -6, 8, 18, 28);
    }

    void tell() {
        atTheEnterprises();
        atTheCounties();
        decided();
    }

    /** Nothing is told of {@code xinyuan}, which has not begun. */
    private void atTheEnterprises() {
        round.begins("dianchi", -1, "16:20");
        started("yingzhi", -2);
        evaluated("chuangan", -4).drafts(-1, "17:05");
        evaluated("fuzhuang", -5).applies(-3, "11:30", Map.of("scenarios", ScenarioPapers.first(7)));
        round.submitted("cailiao", -5).isReturned("tianyuan1", -1, "15:10");
    }

    private void atTheCounties() {
        started("dianlan", -1);
        started("shipin", -1);
        started("yejin", -2);
        evaluated("huagong", -3);
        evaluated("taoci", -5).applies(-2, "14:00", TWO_SHORT);
        round.submitted("chilun", -5);
        round.submitted("hangfa", -5);
        round.submitted("nongji", -4);
        evaluated("boli", -4).applies(-2, "15:40", LARGER_THAN_IT_IS);
        evaluated("citao", -6).applies(-4, "14:00", TWO_SHORT)
                .officer("liling1", -3, "10:20", Opinions.COUNTY_WAIVES).officer("zhuzhou1", -2, "09:30", Opinions.CITY_SIGNS);
        round.submitted("qiche", -3);
    }

    private void decided() {
        round.submitted("dianji", -6).countyRecommends(-2, "10:40");
        round.submitted("zhuzao", -5).withdraws(-1, "09:25", "股权变更未完成，拟参加下一批次申报");
        round.submitted("yanhua", -6).officer("liling1", -2, "16:30", Opinions.COUNTY_DECLINES);
    }

    private CaseStory started(String login, int day) {
        return round.of(login).starts(round.id(), day, "09:40");
    }

    private CaseStory evaluated(String login, int day) {
        return started(login, day).evaluates(day + 1, "10:15", 2.24);
    }
}
