package org.tidu.engine.gate;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/**
 * Starting a process past its form is for the system. Every start by definition id or key, REST included, goes
 * through one of these two builders.
 */
class GuardedRuntimeService extends RuntimeServiceImpl {

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        mustUseForm();
        return super.createProcessInstanceById(processDefinitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        mustUseForm();
        return super.createProcessInstanceByKey(processDefinitionKey);
    }

    private void mustUseForm() {
        commandExecutor.execute(engine -> {
            Caller.of(engine).mustUseForm("请通过启动表单发起流程");
            return null;
        });
    }
}
