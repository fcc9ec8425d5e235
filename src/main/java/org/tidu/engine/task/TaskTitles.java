package org.tidu.engine.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.TaskTitle;

/**
 * Tasks of officers are named after what they are about: forty rows that all read 县级审核申报材料 would be of no use,
 * and Tasklist shows and searches nothing else of a case to somebody who may see tasks only.
 */
@Component
class TaskTitles extends AbstractProcessEnginePlugin {

    /** The first of these that the process has says what the task is about. */
    private static final List<String> SUBJECTS = List.of("enterpriseName", "areaName", "title");

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskTitles::nameAfterSubject);
            }
        });
    }

    private static void nameAfterSubject(DelegateTask task) {
        boolean isForEnterprise = task.getCandidates().stream()
                .anyMatch(link -> link.getGroupId() != null && link.getGroupId().startsWith(Groups.ENTERPRISE_PREFIX));
        if (!isForEnterprise && task.getName() != null) {
            subjects(task).findFirst().ifPresent(subject -> task.setName(task.getName() + TaskTitle.SEPARATOR + subject));
        }
    }

    private static Stream<Object> subjects(DelegateTask task) {
        return SUBJECTS.stream().map(task::getVariable).filter(Objects::nonNull);
    }
}
