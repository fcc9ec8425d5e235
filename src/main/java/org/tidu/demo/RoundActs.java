package org.tidu.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.engine.process.StartForms;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.time.ChinaTime;

/** What officers do about a round and its lists. */
@Demo
class RoundActs {

    private final OfficerActs officers;
    private final StartForms starts;
    private final NoticeActs notices;

    RoundActs(OfficerActs officers, StartForms starts, NoticeActs notices) {
        this.officers = officers;
        this.starts = starts;
        this.notices = notices;
    }

    /** One city officer drafts the round, the other publishes it. */
    void publish(RoundId roundId, String title, int year, Instant... opensClosesCountyCity) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("year", year);
        form.put("tier", "ADVANCED");
        form.put("ruleSetId", "HN-2025");
        form.put("opensAt", opensClosesCountyCity[0].atZone(ChinaTime.ZONE).toOffsetDateTime().toString());
        List<String> deadlines = List.of("closes", "countyDeadline", "cityDeadline");
        for (int i = 0; i < deadlines.size(); i++) {
            // as people write it, 2025-04-28 24:00
            String[] dayAndTime = ChinaTime.deadline(opensClosesCountyCity[i + 1]).split(" ");
            form.put(deadlines.get(i) + "On", dayAndTime[0]);
            form.put(deadlines.get(i) + "Time", dayAndTime[1]);
        }
        form.put("noticeWorkingDays", 5);
        form.put("countyQuota", 5);
        officers.as("zhuzhou1", () -> {
            starts.submit("round", roundId.value(), form);
            return null;
        });
        officers.complete("zhuzhou2", roundId.value(), Map.of("decision", "PUBLISH", "reason", "已与申报通知核对一致"));
        notices.tell(roundId, title, "zhuzhou2");
    }

    /** Ranks the candidates of an area in the order in which they stand, and leaves some out. */
    void rank(String officerId, RoundId roundId, String areaCode, Set<DeclarationNumber> leftOut) {
        officers.complete(officerId, roundId + ":" + areaCode, seen -> Map.of(
                "ranking", ranked((List<?>) seen.get("ranking"), leftOut),
                "rankingVersion", ((Map<?, ?>) ((List<?>) seen.get("rankingVersions")).get(0)).get("value")));
    }

    private static List<Map<String, Object>> ranked(List<?> candidates, Set<DeclarationNumber> leftOut) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int rank = 1;
        for (Object candidate : candidates) {
            Map<String, Object> row = new LinkedHashMap<>();
            ((Map<?, ?>) candidate).forEach((key, value) -> row.put((String) key, value));
            boolean recommended = !leftOut.contains(new DeclarationNumber((String) row.get("number")));
            row.put("recommend", recommended);
            row.put("rank", recommended ? rank++ : null);
            row.put("remark", recommended ? null : "同类项目中示范性偏弱，建议完善后再报");
            rows.add(row);
        }
        return rows;
    }
}
