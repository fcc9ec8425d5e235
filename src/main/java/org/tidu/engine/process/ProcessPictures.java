package org.tidu.engine.process;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.engine.edition.Editions;

/** Draws a case on its own model, from the engine's history. */
@Component
public class ProcessPictures {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Editions editions;
    private final Callers callers;

    ProcessPictures(HistoryService history, RepositoryService repository, Editions editions, Callers callers) {
        this.history = history;
        this.repository = repository;
        this.editions = editions;
        this.callers = callers;
    }

    /** The instance of this process with this business key, the one that runs if there are several, and the processes it called. */
    public Optional<ProcessPicture> of(String processKey, String businessKey) {
        return callers.asSystem(() -> history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).list().stream()
                .max(Comparator.comparing(HistoricProcessInstance::getEndTime, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::picture));
    }

    private ProcessPicture picture(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).list();
        List<ProcessPicture> called = history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance.getId()).orderByProcessInstanceStartTime().asc().list().stream()
                .map(this::picture).toList();
        return new ProcessPicture(instance.getProcessDefinitionName(), model(instance),
                ids(activities, false), ids(activities, true), called);
    }

    private String model(HistoricProcessInstance instance) {
        String definitionId = instance.getProcessDefinitionId();
        String resource = repository.getProcessDefinition(definitionId).getResourceName();
        return new String(editions.resource(editions.ofProcessDefinition(definitionId), resource),
                StandardCharsets.UTF_8);
    }

    private static List<String> ids(List<HistoricActivityInstance> activities, boolean ended) {
        return activities.stream()
                .filter(activity -> (activity.getEndTime() != null) == ended)
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.contains("#"))
                .distinct().toList();
    }
}
