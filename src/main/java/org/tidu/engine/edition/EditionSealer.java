package org.tidu.engine.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/** Brings the newest version of every model together in one deployment. */
@Component
class EditionSealer {

    private static final String SEALED = "sealed edition";

    private final RepositoryService repository;

    EditionSealer(RepositoryService repository) {
        this.repository = repository;
    }

    String seal() {
        Map<String, String> newest = newestDeploymentOfEachResource();
        Set<String> deployments = new TreeSet<>(newest.values());
        if (deployments.size() == 1) {
            return deployments.iterator().next();
        }
        DeploymentBuilder builder = repository.createDeployment().name(SEALED);
        newest.forEach((name, deploymentId) ->
                builder.addInputStream(name, repository.getResourceAsStream(deploymentId, name)));
        return builder.deployWithResult().getId();
    }

    private Map<String, String> newestDeploymentOfEachResource() {
        Map<String, String> newest = new LinkedHashMap<>();
        for (Deployment deployment :
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list()) {
            repository.getDeploymentResourceNames(deployment.getId()).stream()
                    .filter(EditionSealer::isModel)
                    .forEach(name -> newest.put(name, deployment.getId()));
        }
        return newest;
    }

    private static boolean isModel(String name) {
        return name.matches(".*\\.(bpmn|dmn|form)");
    }
}
