package org.tidu.engine.edition;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/** Deploys every model of the program together when one of them has changed; which edition is present is not decided here (ADR 0092). */
@Component
class EditionDeployment extends AbstractProcessEnginePlugin {

    static final String NAME = "tidu";
    static final String SOURCE = "program";

    private final ProgramModels models;

    EditionDeployment(ProgramModels models) {
        this.models = models;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> after = configuration.getCustomPostDeployers() == null ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPostDeployers());
        after.add(new RuleSetNaming());
        configuration.setCustomPostDeployers(after);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        DeploymentBuilder edition = engine.getRepositoryService().createDeployment()
                .name(NAME).source(SOURCE).enableDuplicateFiltering(false);
        models.all().forEach((path, bytes) -> edition.addInputStream(path, new ByteArrayInputStream(bytes)));
        edition.deploy();
    }
}
