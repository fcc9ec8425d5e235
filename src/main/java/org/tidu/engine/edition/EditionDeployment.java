package org.tidu.engine.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model of the program together when one of them has changed; which edition is present is not decided here (ADR 0092). Resources are named as they stand in
 * the repository, wherever the program is installed: the name is what the next edition replaces them by.
 */
@Component
class EditionDeployment extends AbstractProcessEnginePlugin {

    static final String NAME = "tidu";
    static final String SOURCE = "program";

    private static final List<String> FOLDERS =
            List.of("processes/*.bpmn", "decisions/**/*.dmn", "forms/*.form");

    private final ResourcePatternResolver resources;

    EditionDeployment(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        DeploymentBuilder edition = engine.getRepositoryService().createDeployment()
                .name(NAME).source(SOURCE).enableDuplicateFiltering(false);
        List<InputStream> open = new ArrayList<>();
        try {
            for (String folder : FOLDERS) {
                for (Resource model : resources.getResources("classpath*:" + folder)) {
                    InputStream stream = model.getInputStream();
                    open.add(stream);
                    edition.addInputStream(name(model, folder), stream);
                }
            }
            edition.deploy();
            for (InputStream stream : open) {
                stream.close();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models cannot be read", unreadable);
        }
    }

    private static String name(Resource model, String folder) throws IOException {
        String path = model.getURL().getPath();
        return path.substring(path.lastIndexOf("/" + folder.substring(0, folder.indexOf('/') + 1)) + 1);
    }
}
