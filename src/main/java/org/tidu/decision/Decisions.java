package org.tidu.decision;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.table.DecisionRunner;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;

/**
 * Evaluates the tables of an edition outside the process engine, without history. An edition never changes, so a file is
 * read and parsed once.
 */
@Component
public class Decisions {

    private final Models models;
    private final DecisionRunner runner;
    private final Map<List<String>, DecisionFile> files = new ConcurrentHashMap<>();
    private final Map<List<String>, DecisionFile> byFileName = new ConcurrentHashMap<>();

    @Autowired
    public Decisions(Models models, DecisionRunner runner) {
        this.models = models;
        this.runner = runner;
    }

    public Decisions(Models models, DmnEngine engine) {
        this(models, DecisionRunner.by(engine));
    }

    /** Of these models alone, evaluated as the program evaluates. */
    public static Decisions compiled(Models models) {
        return new Decisions(models, new DecisionRunner(new FastFeelFactory()));
    }

    /** The file of this name, {@code hn-2025.dmn}, in whatever folder the edition keeps it. */
    public DecisionFile file(EditionId editionId, String fileName) {
        return byFileName.computeIfAbsent(List.of(editionId.value(), fileName), key -> named(editionId,
                models.names(editionId).stream()
                        .filter(name -> name.endsWith("/" + fileName))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("版本中没有模型文件 " + fileName))));
    }

    /** The file of this full name, {@code decisions/hunan/2025/hn-2025.dmn}. */
    public DecisionFile named(EditionId editionId, String name) {
        return files.computeIfAbsent(List.of(editionId.value(), name), key -> parse(editionId, name));
    }

    /** The names of all files of an edition. */
    public List<String> names(EditionId editionId) {
        return models.names(editionId);
    }

    /** The rows of a table that apply; a literal expression gives one row of one value. */
    public List<Map<String, Object>> rows(DecisionFile file, String key, Map<String, Object> variables) {
        return runner.evaluate(file.decision(key), variables);
    }

    /** The rows for each of these tiers; what does not depend on the tier is worked out once. */
    public List<List<Map<String, Object>>> rowsByTier(
            DecisionFile file, String key, List<String> tiers, Map<String, Object> others) {
        return runner.evaluateEach(file.decision(key), "tier", tiers, others);
    }

    /** The only row that applies, or an empty one. */
    public Map<String, Object> row(DecisionFile file, String key, Map<String, Object> variables) {
        List<Map<String, Object>> rows = rows(file, key, variables);
        return rows.isEmpty() ? Map.of() : rows.get(0);
    }

    /** How often a decision has been asked for so far: who sees it grow knows that somebody is at work. */
    public long asked() {
        return runner.asked();
    }

    private DecisionFile parse(EditionId editionId, String name) {
        byte[] bytes = models.read(editionId, name);
        return DecisionFile.of(name, bytes, runner.parse(new ByteArrayInputStream(bytes)));
    }
}
