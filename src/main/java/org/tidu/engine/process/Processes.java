package org.tidu.engine.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.engine.Values;
import org.tidu.engine.edition.Editions;
import org.tidu.problem.Conflict;
import org.tidu.term.EditionId;

/** Starting process instances and telling them what happened. The caller's permission is the module's business. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final Editions editions;
    private final Callers callers;

    Processes(RuntimeService runtime, Editions editions, Callers callers) {
        this.runtime = runtime;
        this.editions = editions;
        this.callers = callers;
    }

    /** Starts the process as it stands in the edition; returns the id of the instance. */
    public String start(EditionId editionId, String processKey, String businessKey, Map<String, Object> variables) {
        String definitionId = editions.processDefinition(editionId, processKey);
        return callers.asSystem(() -> runtime.startProcessInstanceById(
                definitionId, businessKey, Values.toEngine(variables)).getId());
    }

    /** Starts the process as the present edition has it: for what is not pinned to a round, such as a round itself. */
    public String startLatest(String processKey, String businessKey, Map<String, Object> variables) {
        return start(editions.newest(), processKey, businessKey, variables);
    }

    /**
     * Tells the one instance that waits for the message.
     *
     * @throws Conflict when none waits for it
     */
    public void message(String messageName, String businessKey, Map<String, Object> variables) {
        if (!messageIfWaiting(messageName, businessKey, variables)) {
            throw new Conflict("当前环节不能进行此操作，请刷新后查看最新状态");
        }
    }

    /** Tells the instance that waits for the message, if one does. */
    public boolean messageIfWaiting(String messageName, String businessKey, Map<String, Object> variables) {
        return callers.asSystem(() -> {
            List<Execution> waiting = runtime.createExecutionQuery()
                    .messageEventSubscriptionName(messageName).processInstanceBusinessKey(businessKey).list();
            if (waiting.isEmpty()) {
                return false;
            }
            waiting.forEach(execution -> runtime.messageEventReceived(
                    messageName, execution.getId(), Values.toEngine(variables)));
            return true;
        });
    }

    /**
     * Tells the one instance that waits for the message, and gives the variables only to the handling the message
     * starts: several handlings of the same message run side by side, each with its own.
     *
     * @throws Conflict when none waits for it
     */
    public void messageWithOwnVariables(String messageName, String businessKey, Map<String, Object> variables) {
        callers.asSystem(() -> {
            if (runtime.createExecutionQuery().messageEventSubscriptionName(messageName)
                    .processInstanceBusinessKey(businessKey).count() == 0) {
                throw new Conflict("当前环节不能进行此操作，请刷新后查看最新状态");
            }
            runtime.createMessageCorrelation(messageName).processInstanceBusinessKey(businessKey)
                    .setVariablesToTriggeredScope(Values.toEngine(variables)).correlate();
            return null;
        });
    }

    /** Does an instance of the process with this key run? */
    public boolean isRunning(String processKey, String businessKey) {
        return callers.asSystem(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).count() > 0);
    }

    public void setVariables(String processKey, String businessKey, Map<String, Object> variables) {
        callers.asSystem(() -> {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).list()) {
                runtime.setVariables(instance.getId(), Values.toEngine(variables));
            }
            return null;
        });
    }
}
