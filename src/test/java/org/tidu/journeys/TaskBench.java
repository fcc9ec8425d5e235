package org.tidu.journeys;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.boot.test.context.TestComponent;
import org.tidu.declaration.Journey;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.term.DeclarationNumber;

/** Brings a process to each of its user tasks, whatever comes before them. */
@TestComponent
public class TaskBench {

    private static final List<String> PROCESSES = List.of(
            "declaration", "registration-verification", "listing-verification", "county-recommendation", "city-summary",
            "provincial-review", "public-notice", "round", "rule-change", "release-merge");
    /** Any version there is. */
    private static final String VERSION = "HN-2025/1";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Tasks views;
    private final Journey journey;
    private final RoundFixture rounds;

    TaskBench(RepositoryService repository, RuntimeService runtime, TaskService tasks, Tasks views, Journey journey,
            RoundFixture rounds) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.views = views;
        this.journey = journey;
        this.rounds = rounds;
    }

    /** One open task for each user task of each process; one of an expert waits for this person. */
    public List<TaskView> oneOfEach(String expert) {
        journey.listed();
        Round round = rounds.open();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(round));
        Map<String, Object> variables = new HashMap<>(runtime.getVariables(runtime.createProcessInstanceQuery()
                .processDefinitionKey("declaration").processInstanceBusinessKey(number.value()).singleResult().getId()));
        variables.put("expert", expert);
        variables.put("areaCode", "430211");
        variables.put("correctionDueAt", Date.from(round.closesAt()));
        variables.put("opensAt", Date.from(round.opensAt()));
        variables.put("closesAt", Date.from(round.closesAt()));
        variables.put("noticeEndsAt", Date.from(round.closesAt()));
        variables.put("policyGroup", "policy-owners");
        variables.put("versionLabel", VERSION);
        variables.put("inForceAt", Date.from(round.closesAt()));
        List<TaskView> open = new ArrayList<>();
        for (String process : PROCESSES) {
            ProcessDefinition definition = repository.createProcessDefinitionQuery()
                    .processDefinitionKey(process).latestVersion().singleResult();
            for (UserTask task : repository.getBpmnModelInstance(definition.getId())
                    .getModelElementsByType(UserTask.class)) {
                String key = process.equals("round") ? round.id().value() : process.equals("rule-change") || process.equals("release-merge") ? VERSION : number.value();
                ProcessInstance instance = runtime.createProcessInstanceById(definition.getId()).businessKey(key)
                        .setVariables(variables).startBeforeActivity(task.getId()).execute();
                open.add(views.find(tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId())
                        .orElseThrow());
            }
        }
        return open;
    }
}
