package org.tidu.decision;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.tidu.problem.NotFound;

/** One DMN file of an edition, parsed once. */
public record DecisionFile(String name, byte[] bytes, Map<String, DmnDecision> decisions) {

    static DecisionFile of(String name, byte[] bytes, List<DmnDecision> parsed) {
        return new DecisionFile(name, bytes,
                parsed.stream().collect(Collectors.toUnmodifiableMap(DmnDecision::getKey, Function.identity())));
    }

    /** {@code hn-2025} of {@code decisions/hunan/2025/hn-2025.dmn}. */
    public String baseName() {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".dmn".length());
    }

    public boolean holds(String key) {
        return decisions.containsKey(key);
    }

    /** The texts that the rules of a table ask its first input for, in their order. */
    public List<String> firstColumn(String tableId) {
        DecisionTable table = Dmn.readModelFromStream(new ByteArrayInputStream(bytes)).getModelElementById(tableId);
        return table.getRules().stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent().trim().replace("\"", ""))
                .toList();
    }

    public DmnDecision decision(String key) {
        if (!holds(key)) {
            throw new NotFound("模型文件 " + name + " 中没有决策 " + key);
        }
        return decisions.get(key);
    }
}
