package org.tidu.recognition;

import static org.tidu.recognition.Sheets.decided;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.context.ApplicationContext;
import org.tidu.support.Jobs;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;

/** A public notice of five working days, what people write about it and what the province says to that. */
class NoticeDesk {

    static final Instant PUBLISHED = Instant.parse("2025-05-20T02:00:00Z");
    static final Instant END = Instant.parse("2025-05-27T16:00:00Z");

    final DeclarationNumber number;
    final ProcessInstance notice;
    private final RecognitionBench bench;
    private final ObjectionIntake intake;
    private final TaskService tasks;
    private final Jobs jobs;
    private final TestClock clock;

    private NoticeDesk(ApplicationContext application, Instant published) {
        BpmnAwareTests.init(application.getBean(ProcessEngine.class));
        bench = new RecognitionBench(application);
        intake = application.getBean(ObjectionIntake.class);
        tasks = application.getBean(TaskService.class);
        jobs = application.getBean(Jobs.class);
        clock = application.getBean(TestClock.class);
        clock.set(published);
        number = new DeclarationNumber(bench.openCase(5000, 5));
        notice = bench.start("public-notice", number, Map.of());
    }

    static NoticeDesk publishedAt(Instant instant, ApplicationContext application) {
        return new NoticeDesk(application, instant);
    }

    static NoticeDesk published(ApplicationContext application) {
        return publishedAt(PUBLISHED, application);
    }

    ObjectionIntake.Received object(String content) {
        return intake.receive(number, new ObjectionRequest("张三", "13900000000", content), "account-1");
    }

    List<Task> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_handleObjection").list();
    }

    Object variable(Task task, String name) {
        return tasks.getVariable(task.getId(), name);
    }

    Map<String, Object> variables(Task task) {
        return tasks.getVariables(task.getId());
    }

    /** The officer decides; the save point after it is not yet passed. */
    void decide(Task task, String decision) {
        bench.complete("hunan1", "province-43", task.getId(), decided(decision, "经调阅合同和现场记录，已查清"));
    }

    void handle(Task task, String decision) {
        decide(task, decision);
        jobs.run();
    }

    void passTo(Instant instant) {
        clock.set(instant);
        jobs.run();
    }

    void passBeyondEnd() {
        passTo(END.plusSeconds(3600));
    }
}
