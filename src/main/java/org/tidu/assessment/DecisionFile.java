package org.tidu.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.tidu.problem.NotFound;

/** One DMN file of an edition, parsed once. */
record DecisionFile(String name, byte[] bytes, Map<String, DmnDecision> decisions) {

    static DecisionFile of(String name, byte[] bytes, List<DmnDecision> parsed) {
        return new DecisionFile(name, bytes,
                parsed.stream().collect(Collectors.toUnmodifiableMap(DmnDecision::getKey, Function.identity())));
    }

    DmnDecision decision(String key) {
        if (!decisions.containsKey(key)) {
            throw new NotFound("模型文件 " + name + " 中没有决策 " + key);
        }
        return decisions.get(key);
    }
}
