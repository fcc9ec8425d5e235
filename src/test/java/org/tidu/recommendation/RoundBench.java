package org.tidu.recommendation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Contents;
import org.tidu.engine.Callers;
import org.tidu.engine.edition.Editions;
import org.tidu.engine.process.Processes;
import org.tidu.engine.task.Tasks;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.support.Jobs;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** A round in its real process, with cases that stand in theirs wherever a test needs them. */
@TestComponent
public class RoundBench {

    static final String TIANYUAN = "430211";
    static final String CITY = "4302";
    static final Instant OPENS = Instant.parse("2025-04-24T00:00:00Z");
    static final Instant CLOSES = Instant.parse("2025-04-28T16:00:00Z");
    static final Instant COUNTY_DEADLINE = Instant.parse("2025-05-06T16:00:00Z");
    static final Instant CITY_DEADLINE = Instant.parse("2025-05-16T16:00:00Z");

    private static final List<Map<String, String>> SCENARIOS =
            List.of(Map.of("code", "S10", "tier", "ADVANCED", "name", "多机协同的发动机壳体柔性加工与检测"));

    private static final Map<Stage, String> ACTIVITIES = Map.of(
            Stage.PREPARATION, "userTask_prepareApplication",
            Stage.COUNTY_REVIEW, "userTask_reviewCounty",
            Stage.COUNTY_LIST, "intermediateEvent_countyListLocked");

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Rounds rounds;
    private final Editions editions;
    private final RuntimeService runtime;
    private final TaskService taskService;
    private final Tasks tasks;
    private final Callers callers;
    private final Processes processes;
    private final TestClock clock;
    private final Jobs jobs;

    RoundBench(JdbcClient jdbc, Documents documents, Rounds rounds, Editions editions, RuntimeService runtime, TaskService taskService,
            Tasks tasks, Callers callers, Processes processes, TestClock clock, Jobs jobs) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.rounds = rounds;
        this.editions = editions;
        this.runtime = runtime;
        this.taskService = taskService;
        this.tasks = tasks;
        this.callers = callers;
        this.processes = processes;
        this.clock = clock;
        this.jobs = jobs;
    }

    /** A round that has just opened; returns its id. */
    RoundId open(Integer countyQuota) {
        clock.set(OPENS);
        RoundId id = new RoundId(UUID.randomUUID().toString());
        rounds.create(new Round(id, "2025年湖南省先进级智能工厂申报", 2025, new Tier("ADVANCED"), RoundStatus.PUBLISHED, CITY, "43", OPENS,
                CLOSES, COUNTY_DEADLINE, CITY_DEADLINE, 5, countyQuota, "HN-2025", null));
        EditionId edition = editions.newest();
        jdbc.sql("update declaration_round set edition_id = ? where id = ?").params(edition.value(), id.value()).update();
        runtime.createProcessInstanceById(editions.processDefinition(edition, "round")).businessKey(id.value())
                .setVariables(Map.of("roundId", id.value(), "cityGroup", "city-4302", "closesAt", Date.from(CLOSES)))
                .startBeforeActivity("serviceTask_openRound").execute();
        return id;
    }

    void closeWindow() {
        runAt(CLOSES.plusSeconds(120));
    }

    void runAt(Instant instant) {
        clock.set(instant);
        jobs.run();
    }

    /** A case of 天元区 at this stage, waiting in the declaration process; returns its number. */
    String caseAt(RoundId roundId, Stage stage, String enterpriseName) {
        DeclarationNumber number = new DeclarationNumber(row(roundId, stage, enterpriseName, CLOSES));
        startProcess(number, stage);
        return number.value();
    }

    String extendedCase(RoundId roundId, String enterpriseName, Instant deadlineAt) {
        DeclarationNumber number = new DeclarationNumber(row(roundId, Stage.PREPARATION, enterpriseName, deadlineAt));
        startProcess(number, Stage.PREPARATION);
        return number.value();
    }

    void startProcess(DeclarationNumber number, Stage stage) {
        runtime.createProcessInstanceById(editions.processDefinition(editions.newest(), "declaration"))
                .businessKey(number.value())
                .setVariables(Map.of("declarationNumber", number.value(), "tier", "ADVANCED", "countyGroup", "county-430211",
                        "cityGroup", "city-4302", "provinceGroup", "province-43", "expertGroup", "experts-43",
                        "enterpriseGroup", "enterprise-x", "countyDeadlineAt", Date.from(COUNTY_DEADLINE),
                        "cityDeadlineAt", Date.from(CITY_DEADLINE)))
                .setVariables(Map.of("roundTitle", "批次", "enterpriseName", "企业", "factoryName", "工厂",
                        "countyName", "天元区", "assessmentSummary", "满足", "exceptionGranted", false,
                        "deadlineAt", deadline(number)))
                .setVariable("roundId", jdbc.sql("select round_id from declaration_case where number = ?")
                        .param(number.value()).query(String.class).single())
                .startBeforeActivity(ACTIVITIES.get(stage)).execute();
    }

    /** The row alone, one step before the stage, with an application handed in. */
    String row(RoundId roundId, Stage stage, String enterpriseName, Instant deadlineAt) {
        DeclarationNumber number = new DeclarationNumber("ZZ2025A-430211-" + UUID.randomUUID().toString().substring(0, 8));
        OffsetDateTime now = OPENS.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name,
                    county_code, county_name, tier, stage, deadline_at, submitted_at, created_at, updated_at)
                values (?, ?, '批次', ?, ?, '智能工厂', '430211', '天元区', 'ADVANCED', ?, ?, ?, ?, ?)""")
                .params(number.value(), roundId.value(), UUID.randomUUID().toString().substring(0, 18), enterpriseName,
                        stage == Stage.PREPARATION ? "BASIC_LISTING" : "ASSESSMENT", deadlineAt.atOffset(ZoneOffset.UTC),
                        stage == Stage.PREPARATION ? null : now, now, now)
                .update();
        documents.add(number, Documents.START, Contents.start(), OPENS, "test");
        documents.add(number, Documents.APPLICATION, Contents.with(Contents.application(), "scenarios", SCENARIOS), OPENS, "test");
        return number.value();
    }

    ProcessInstance process(ListRef list) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(list.level().processKey())
                .processInstanceBusinessKey(list.businessKey()).singleResult();
    }

    Task task(String process, String businessKey) {
        return taskService.createTaskQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey).singleResult();
    }

    Map<String, Object> formData(Task task) {
        return tasks.formData(task.getId());
    }

    void complete(Task task, String user, String group, Map<String, Object> values) {
        callers.as(user, List.of(group), () -> {
            tasks.complete(task.getId(), values);
            return null;
        });
        jobs.run();
    }

    void withdraw(DeclarationNumber number) {
        processes.message("message_declarationWithdrawn", number.value(), Map.of());
        jobs.run();
    }

    int messages(String recipient, String title) {
        return jdbc.sql("select count(*) from portal_message where recipient = ? and title = ?")
                .params(recipient, title).query(Integer.class).single();
    }

    private Date deadline(DeclarationNumber number) {
        return Date.from(jdbc.sql("select deadline_at from declaration_case where number = ?").param(number.value())
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant()).single());
    }
}
