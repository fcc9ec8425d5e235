package org.tidu.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens at every element of every process the engine parses. What a rolled-back transaction walked does not count. */
public class CoverageRecorder extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
                processes.forEach(process -> listen(process.getKey(), process));
                root.elements("process").forEach(element -> processes.stream()
                        .filter(process -> process.getKey().equals(element.attribute("id")))
                        .forEach(process -> listenBehindEventGateways(process, element)));
            }
        });
    }

    private static void listen(String processKey, ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            // the engine wraps an activity with several instances into a body of its own
            if (!ActivityTypes.MULTI_INSTANCE_BODY.equals(activity.getProperty("type"))) {
                activity.addListener(ExecutionListener.EVENTNAME_START, walked(processKey, activity.getId()));
            }
            for (PvmTransition flow : activity.getOutgoingTransitions()) {
                ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, walked(processKey, flow.getId()));
            }
            listen(processKey, activity);
        }
    }

    /** The engine keeps no flow that leaves an event-based gateway: the event that came begins, and it has one way in. */
    private static void listenBehindEventGateways(ProcessDefinitionEntity process, Element scope) {
        Set<String> gateways = scope.elements("eventBasedGateway").stream().map(gateway -> gateway.attribute("id"))
                .collect(Collectors.toSet());
        scope.elements("sequenceFlow").stream().filter(flow -> gateways.contains(flow.attribute("sourceRef")))
                .forEach(flow -> process.findActivity(flow.attribute("targetRef")).addListener(
                        ExecutionListener.EVENTNAME_START, walked(process.getKey(), flow.attribute("id"))));
        scope.elements("subProcess").forEach(inner -> listenBehindEventGateways(process, inner));
    }

    private static ExecutionListener walked(String processKey, String elementId) {
        return execution -> Context.getCommandContext().getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> Walked.add(processKey, elementId));
    }
}
