package org.tidu.engine.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.form.schema.FormParts;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;

/**
 * Editions of the models. An edition is one deployment that holds every process, form and decision; all references
 * between models are bound by deployment, so whoever runs in an edition runs in it to the end, whatever is deployed
 * meanwhile.
 */
@Component
public class Editions {

    private final RepositoryService repository;
    private final Callers callers;
    private final EditionTable table;
    /** Ids of processes by edition and key; an edition never changes. */
    private final Map<List<String>, String> definitions = new ConcurrentHashMap<>();

    Editions(RepositoryService repository, Callers callers, EditionTable table) {
        this.repository = repository;
        this.callers = callers;
        this.table = table;
    }

    /** The present edition: processes, forms and decisions together. What others have deployed since is no part of any (ADR 0092). */
    public EditionId newest() {
        return table.present().orElseGet(this::ofProgram);
    }

    /** Label of the rule set's version by the path of each of its files; empty of an edition from before there were versions. */
    public Map<String, String> versions(EditionId editionId) {
        return table.versions(editionId);
    }

    /**
     * What editions hold of one rule set.
     *
     * @param prefix what the labels of its versions begin with
     * @return label by edition; none of an edition that has none of it
     */
    public Map<EditionId, String> labels(String prefix, Collection<EditionId> editionIds) {
        return editionIds.isEmpty() ? new HashMap<>() : table.labels(prefix, editionIds);
    }

    /** While the program starts for the first time. */
    private EditionId ofProgram() {
        return new EditionId(callers.asSystem(() -> found(repository.createProcessDefinitionQuery()
                .processDefinitionKey("round").latestVersion().singleResult(), "round").getDeploymentId()));
    }

    public EditionId ofProcessDefinition(String definitionId) {
        return new EditionId(callers.asSystem(() -> repository.getProcessDefinition(definitionId).getDeploymentId()));
    }

    /** The definition of a process in an edition. */
    public String processDefinition(EditionId editionId, String processKey) {
        return definitions.computeIfAbsent(List.of(editionId.value(), processKey), asked -> readDefinition(editionId, processKey));
    }

    private String readDefinition(EditionId editionId, String processKey) {
        return callers.asSystem(() -> found(repository.createProcessDefinitionQuery()
                .deploymentId(editionId.value()).processDefinitionKey(processKey).singleResult(), processKey).getId());
    }

    /** The text of a form, with all of its parts. */
    public String formSchema(EditionId editionId, String formId) {
        return FormParts.joined(formText(editionId, formId), part -> formText(editionId, part));
    }

    private String formText(EditionId editionId, String formId) {
        return new String(resource(editionId, "forms/" + formId + ".form"), StandardCharsets.UTF_8);
    }

    public List<String> resourceNames(EditionId editionId) {
        return callers.asSystem(() -> repository.getDeploymentResourceNames(editionId.value()));
    }

    /** The bytes of a model, by its name below the repository: {@code decisions/hunan/2025/hn-2025.dmn}. */
    public byte[] resource(EditionId editionId, String name) {
        return callers.asSystem(read(editionId, name));
    }

    private Supplier<byte[]> read(EditionId editionId, String name) {
        return () -> {
            if (!repository.getDeploymentResourceNames(editionId.value()).contains(name)) {
                throw new NotFound("版本中没有模型文件 " + name);
            }
            try (InputStream stream = repository.getResourceAsStream(editionId.value(), name)) {
                return stream.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }

    private static ProcessDefinition found(ProcessDefinition definition, String key) {
        if (definition == null) {
            throw new NotFound("没有流程 " + key);
        }
        return definition;
    }
}
