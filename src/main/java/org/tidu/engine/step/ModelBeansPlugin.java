package org.tidu.engine.step;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Hands the engine the beans that models may name; without a list it would find every bean of the program. */
@Component
class ModelBeansPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    ModelBeansPlugin(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Map<Object, Object> beans = new ModelBeans(context);
        configuration.setBeans(beans);
        // the one that stands there already was made to look into the whole context
        configuration.setExpressionManager(new ModelExpressions(beans));
        configuration.getCustomPreBPMNParseListeners().add(new ForeignCode());
    }
}
