package org.tidu.engine.edition;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionRequirementsDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Names what is deployed of a decision file with its rule set: each jurisdiction has a table 申报条件, and Cockpit shows names without files. The
 * files, and whoever reads them, keep the plain name; a definition deployed earlier keeps the name it was deployed with.
 */
class RuleSetNaming implements Deployer {

    /** Of the engine's columns NAME_, in characters. */
    private static final int LONGEST = 255;

    /** Comes after the engine's own deployers: their definitions are there, and written at the end of the command. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        List<DecisionDefinitionEntity> decisions = deployed(deployment, DecisionDefinitionEntity.class);
        List<DecisionRequirementsDefinitionEntity> graphs = deployed(deployment, DecisionRequirementsDefinitionEntity.class);
        if (deployment.isNew()) {
            Map<String, ResourceEntity> files = deployment.getResources();
            RuleSetTitles titles = new RuleSetTitles(files.keySet(), file -> files.get(file).getBytes());
            decisions.forEach(decision -> decision.setName(named(titles, decision.getResourceName(), decision.getName())));
            graphs.forEach(graph -> graph.setName(named(titles, graph.getResourceName(), graph.getName())));
        } else {
            decisions.forEach(decision -> decision.setName(stored(DecisionDefinitionEntity.class, decision.getId()).getName()));
            graphs.forEach(graph -> graph.setName(stored(DecisionRequirementsDefinitionEntity.class, graph.getId()).getName()));
        }
    }

    private static <T> List<T> deployed(DeploymentEntity deployment, Class<T> type) {
        List<T> found = deployment.getDeployedArtifacts(type);
        return found == null ? List.of() : found;
    }

    /** The engine reads a file anew when it has forgotten it, and does not take the name along from the database. */
    private static <T extends DbEntity> T stored(Class<T> type, String id) {
        return Context.getCommandContext().getDbEntityManager().selectById(type, id);
    }

    /** The name of the table is never cut off, what it belongs to is. */
    private static String named(RuleSetTitles titles, String file, String name) {
        return titles.of(file).map(title -> {
            String after = " · " + name;
            return title.substring(0, Math.max(0, Math.min(title.length(), LONGEST - after.length()))) + after;
        }).orElse(name);
    }
}
