package org.tidu.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.engine.Callers;
import org.tidu.engine.Values;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.edition.Editions;
import org.tidu.engine.process.Processes;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Cases that have reached the province, and the people who work on them. */
class RecognitionBench {

    static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3");
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Processes processes;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Callers callers;

    RecognitionBench(ApplicationContext application) {
        jdbc = application.getBean(JdbcClient.class);
        editions = application.getBean(Editions.class);
        processes = application.getBean(Processes.class);
        runtime = application.getBean(RuntimeService.class);
        tasks = application.getBean(TaskService.class);
        callers = application.getBean(Callers.class);
        StaffDirectory staff = application.getBean(StaffDirectory.class);
        EXPERTS.forEach(expert ->
                staff.ensureUser(expert, expert, null, Visitors.STAFF_PASSWORD, List.of("experts-43")));
        staff.ensureUser("hunan1", "hunan1", null, Visitors.STAFF_PASSWORD, List.of("province-43"));
    }

    /** A case with an application of this investment (万元), in a round with so many working days of notice. */
    String openCase(int totalInvestment, int noticeWorkingDays) {
        RoundId roundId = new RoundId(UUID.randomUUID().toString());
        DeclarationNumber number = new DeclarationNumber("ZZ2025A-430211-%04d".formatted(NEXT.getAndIncrement()));
        CaseRows.insert(jdbc, roundId, number, editions.newest(), noticeWorkingDays);
        jdbc.sql("insert into declaration_document (declaration_number, form_id, revision, content, sha256, "
                        + "received_at, received_from) values (?, 'application', 1, ?, ?, ?, '127.0.0.1')")
                .params(number.value(), "{\"totalInvestment\":" + totalInvestment + "}", "0".repeat(64),
                        Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        return number.value();
    }

    ProcessInstance start(String processKey, DeclarationNumber number, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(Map.of("declarationNumber", number.value(), "enterpriseName", "株洲甲公司",
                "factoryName", "一号工厂", "countyName", "天元区", "provinceGroup", "province-43",
                "expertGroup", "experts-43", "assessmentSummary", "全部满足"));
        variables.putAll(more);
        String id = processes.start(editions.newest(), processKey, number.value(), variables);
        return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    void asOfficer(String taskKey, DeclarationNumber number, Map<String, Object> values) {
        complete("hunan1", "province-43", only(taskKey, number), values);
    }

    void asExpert(String expert, DeclarationNumber number, Map<String, Object> values) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskAssignee(expert).singleResult();
        complete(expert, "experts-43", task.getId(), values);
    }

    void complete(String userId, String group, String taskId, Map<String, Object> values) {
        callers.as(userId, List.of(group), () -> {
            tasks.complete(taskId, Values.toEngine(values));
            return null;
        });
    }

    private String only(String taskKey, DeclarationNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(taskKey)
                .singleResult().getId();
    }
}
