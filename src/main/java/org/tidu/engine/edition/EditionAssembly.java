package org.tidu.engine.edition;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.engine.access.StartLock;
import org.tidu.term.EditionId;

/**
 * Makes editions of models that are given. The same models make no new edition, so several nodes and repetitions agree; what others have
 * deployed is never looked at (ADR 0092).
 */
@Component
public class EditionAssembly {

    private static final String NAME = "edition";

    private final RepositoryService repository;
    private final ProgramModels program;
    private final EditionTable table;
    private final Callers callers;
    private final StartLock lock;

    EditionAssembly(RepositoryService repository, ProgramModels program, EditionTable table, Callers callers, StartLock lock) {
        this.repository = repository;
        this.program = program;
        this.table = table;
        this.callers = callers;
        this.lock = lock;
    }

    /** Processes and forms of the running program. */
    public Map<String, byte[]> ofProgram() {
        return frame(program.all());
    }

    /** Processes and forms of the present edition; those of the program when there is none yet. */
    public Map<String, byte[]> ofPresent() {
        return frame(table.present().map(this::models).orElseGet(program::all));
    }

    /** Whether these models are the present edition. */
    public boolean isPresent(Map<String, byte[]> models) {
        return table.presentHash().equals(Optional.of(EditionManifest.of(models).hash()));
    }

    /**
     * Makes these models the present edition: deployed and written down in one transaction, by one node at a time.
     *
     * @param models   by full name: processes, forms and decisions
     * @param versions label of the rule set's version by the path of each of its files
     * @return its id; of the present one when that holds just these
     */
    public EditionId put(Map<String, byte[]> models, Map<String, String> versions) {
        EditionManifest manifest = EditionManifest.of(models);
        EditionId[] id = new EditionId[1];
        callers.asSystem(() -> {
            lock.alone(() -> {
                if (table.presentHash().equals(Optional.of(manifest.hash()))) {
                    id[0] = table.present().orElseThrow();
                    return;
                }
                id[0] = deployed(models, manifest);
                table.add(id[0], manifest, versions);
            });
            return null;
        });
        return id[0];
    }

    /** The program's own deployment where it holds just these and is no edition before, else a new one. Others may name theirs so too. */
    private EditionId deployed(Map<String, byte[]> models, EditionManifest manifest) {
        Optional<EditionId> own = repository.createDeploymentQuery().deploymentName(EditionDeployment.NAME).deploymentSource(EditionDeployment.SOURCE)
                .orderByDeploymentTime().desc().list().stream().map(Deployment::getId).map(EditionId::new)
                .filter(id -> !table.holds(id) && EditionManifest.of(models(id)).equals(manifest)).findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        DeploymentBuilder builder = repository.createDeployment().name(NAME).source(NAME);
        models.forEach((path, bytes) -> builder.addInputStream(path, new ByteArrayInputStream(bytes)));
        return new EditionId(builder.deployWithResult().getId());
    }

    private static Map<String, byte[]> frame(Map<String, byte[]> all) {
        Map<String, byte[]> models = new TreeMap<>(all);
        models.keySet().removeIf(path -> !path.endsWith(".bpmn") && !path.endsWith(".form"));
        return models;
    }

    private Map<String, byte[]> models(EditionId edition) {
        return callers.asSystem(() -> {
            Map<String, byte[]> models = new TreeMap<>();
            repository.getDeploymentResources(edition.value()).forEach(resource -> models.put(resource.getName(), resource.getBytes()));
            return models;
        });
    }
}
