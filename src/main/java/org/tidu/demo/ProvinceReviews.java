package org.tidu.demo;

import java.util.List;
import java.util.Map;

/** What the province does with its cases; nothing with {@code shuini}, and {@code jiche}, a benchmark enterprise, is recognised directly. */
final class ProvinceReviews {

    private static final List<String> PANEL = List.of("expert1", "expert2", "expert3");

    private final Map<String, CaseStory> cases;

    ProvinceReviews(Map<String, CaseStory> cases) {
        this.cases = cases;
    }

    void tell() {
        cases.get("jiche").officer("hunan2", -18, "10:30",
                Map.of("decision", "CONFIRM", "reason", "2023年省级标杆企业，名册和推荐文件一致，予以直接认定。"));
        scored("yibiao", -19, 0.88).officer("hunan1", -17, "15:00", Opinions.conclude("PASS", "专家评分良好，同意公示。"));
        scored("hangfa", -19, 0.5).officer("hunan1", -15, "15:00",
                Opinions.conclude("FAIL", "专家平均分低于合格线，系统集成和数据贯通不足。"));
        scored("zhoucheng", -15, 0.92).officer("hunan2", -1, "16:00", Opinions.conclude("PASS", "专家评分优秀，同意公示。"));
        scored("fadong", -14, 0.8).officer("hunan2", -2, "10:00", Opinions.conclude("PASS", "专家评分良好，同意公示。"))
                .isObjectedTo("dianji", -1, "11:20", "该企业申报的“产线柔性换型”场景所用设备为租赁设备，且去年底已停用，请核查。");
        scored("dianzi", -4, 0.78);
        scored("yeya", -9, 0.84);
        checked("youliao", -7, "expert1", "expert2", "expert3")
                .officer("expert1", -3, "20:15", Opinions.score(0.86));
        checked("fengji", -6, "expert1", "expert4", "expert5");
    }

    private CaseStory checked(String login, int day, String... experts) {
        return cases.get(login).officer("hunan1", day, "09:30", Opinions.passTo(experts));
    }

    /** The panel scores on the day after the formal check, each expert a little differently. */
    private CaseStory scored(String login, int day, double share) {
        CaseStory story = checked(login, day, PANEL.toArray(String[]::new));
        for (int i = 0; i < PANEL.size(); i++) {
            story.officer(PANEL.get(i), day + 1, "1%d:00".formatted(i), Opinions.score(share + 0.02 * (i - 1)));
        }
        return story;
    }
}
