package org.tidu.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.tidu.engine.Callers;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.process.Processes;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.round.Rounds;
import org.tidu.support.Jobs;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Walks a whole round through its own process: publication, lists, province. */
@TestComponent
public class RoundWalk {

    public static final List<String> EXPERTS = List.of("zj1", "zj2", "zj3");

    private final Processes processes;
    private final Tasks tasks;
    private final Callers callers;
    private final Rounds rounds;
    private final TestClock clock;
    private final Jobs jobs;
    private final StaffDirectory staff;

    RoundWalk(Processes processes, Tasks tasks, Callers callers, Rounds rounds, TestClock clock, Jobs jobs,
            StaffDirectory staff) {
        this.processes = processes;
        this.tasks = tasks;
        this.callers = callers;
        this.rounds = rounds;
        this.clock = clock;
        this.jobs = jobs;
        this.staff = staff;
    }

    /** Drafts a round that opens tomorrow; it waits to be published. */
    public String drafted() {
        return drafted(3, TestClock.START.plus(Duration.ofDays(1)), RoundFixture.CLOSES, RoundFixture.COUNTY_DEADLINE,
                RoundFixture.CITY_DEADLINE);
    }

    private String drafted(Integer countyQuota, Instant opens, Instant closes, Instant countyDeadline, Instant cityDeadline) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> variables = new HashMap<>();
        variables.put("title", "2025年湖南省先进级智能工厂（株洲市）");
        variables.put("year", 2025);
        variables.put("tier", "ADVANCED");
        variables.put("ruleSetId", "HN-2025");
        variables.put("opensAt", Date.from(opens));
        variables.put("closesAt", Date.from(closes));
        variables.put("countyDeadlineAt", Date.from(countyDeadline));
        variables.put("cityDeadlineAt", Date.from(cityDeadline));
        variables.put("noticeWorkingDays", 5);
        variables.put("countyQuota", countyQuota);
        processes.startLatest("round", id, variables);
        jobs.run();
        return id;
    }

    /** A published round, open since a moment. */
    public Round open() {
        EXPERTS.forEach(expert ->
                staff.ensureUser(expert, expert, null, Visitors.STAFF_PASSWORD, List.of("experts-43")));
        String id = drafted();
        complete(id, "userTask_publishRound", Map.of("decision", "PUBLISH"));
        at(TestClock.START.plus(Duration.ofDays(1)));
        return round(new RoundId(id));
    }

    /** The notice's own dates: open on 24 April, enterprises and counties both until 28 April 24:00; no quota. */
    public Round openAsTheNoticeHasIt() {
        String id = drafted(null, TestClock.START.plusSeconds(60), RoundFixture.CLOSES, RoundFixture.CLOSES, RoundFixture.CITY_DEADLINE);
        complete(id, "userTask_publishRound", Map.of("decision", "PUBLISH"));
        at(TestClock.START.plusSeconds(60));
        return round(new RoundId(id));
    }

    public Round round(RoundId id) {
        return rounds.find(id).orElseThrow();
    }

    public void windowCloses() {
        at(RoundFixture.CLOSES.plus(Duration.ofSeconds(30)));
    }

    /** The county or the city ranks all its candidates as recommended, in the order shown. */
    public void rankAll(String listKey) {
        TaskView task = task(listKey, "userTask_rankRecommendations");
        Map<String, Object> shown = tasks.formData(task.id());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object element : (List<?>) shown.get("ranking")) {
            Map<String, Object> row = new LinkedHashMap<>();
            ((Map<?, ?>) element).forEach((key, value) -> row.put((String) key, value));
            row.put("recommend", true);
            row.put("rank", rows.size() + 1);
            rows.add(row);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("ranking", rows);
        values.put("rankingVersion", ((Map<?, ?>) ((List<?>) shown.get("rankingVersions")).get(0)).get("value"));
        complete(listKey, "userTask_rankRecommendations", values);
    }

    /** The province passes the formal check and appoints three experts. */
    public void expertsAppointed(DeclarationNumber number) {
        complete(number.value(), "userTask_checkFormally", Map.of("decision", "PASS", "experts", EXPERTS));
    }

    /** Each expert gives this share, 0 to 1, of the full marks. */
    public void scored(DeclarationNumber number, double share) {
        for (TaskView task : tasks.openForBusinessKey(number.value())) {
            callers.as(task.assignee(), List.of("experts-43"), () -> {
                tasks.complete(task.id(), sheet(share));
                return null;
            });
        }
        jobs.run();
    }

    public static Map<String, Object> sheet(double share) {
        return Map.of("recuse", false, "scoreMaturity", round(20 * share), "scoreInfrastructure", round(15 * share),
                "scoreTechnology", round(25 * share), "scoreReplicability", round(15 * share),
                "scoreBenefit", round(15 * share), "scorePlan", round(10 * share), "comment", "意见如表所示");
    }

    public void complete(String businessKey, String taskKey, Map<String, Object> values) {
        TaskView task = task(businessKey, taskKey);
        callers.as("officer", task.groups(), () -> {
            tasks.complete(task.id(), values);
            return null;
        });
        jobs.run();
    }

    /** Completes several open tasks of one kind, in the order they came, before the process goes on from any. */
    public void completeTogether(String businessKey, String taskKey, List<Map<String, Object>> values) {
        List<TaskView> open =
                tasks.openForBusinessKey(businessKey).stream().filter(task -> task.key().equals(taskKey)).toList();
        for (int index = 0; index < values.size(); index++) {
            TaskView task = open.get(index);
            Map<String, Object> answer = values.get(index);
            callers.as("officer", task.groups(), () -> {
                tasks.complete(task.id(), answer);
                return null;
            });
        }
        jobs.run();
    }

    public TaskView task(String businessKey, String taskKey) {
        List<TaskView> open = tasks.openForBusinessKey(businessKey);
        return open.stream().filter(task -> task.key().equals(taskKey)).findFirst()
                .orElseThrow(() -> new AssertionError(taskKey + " is not open, but " + open));
    }

    public void at(Instant instant) {
        clock.set(instant);
        jobs.run();
    }

    private static int round(double score) {
        return (int) Math.floor(score);
    }
}
