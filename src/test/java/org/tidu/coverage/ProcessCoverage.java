package org.tidu.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** How many flow nodes and sequence flows of a process the tests have walked, and the ids of the others. */
record ProcessCoverage(String processKey, int total, List<String> missing) {

    /**
     * One for each process in the folder, by file name.
     *
     * @param walked as {@link Walked} has it
     */
    static List<ProcessCoverage> of(Path folder, Set<String> walked) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted()
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(model -> model.getModelElementsByType(Process.class).stream()
                            .map(process -> of(process.getId(), model, walked)))
                    .toList();
        }
    }

    private static ProcessCoverage of(String processKey, BpmnModelInstance model, Set<String> walked) {
        List<String> ids = new ArrayList<>();
        for (Class<? extends FlowElement> kind : List.of(FlowNode.class, SequenceFlow.class)) {
            model.getModelElementsByType(kind).forEach(element -> ids.add(element.getId()));
        }
        List<String> missing = new ArrayList<>(ids);
        missing.removeIf(id -> walked.contains(Walked.line(processKey, id)));
        return new ProcessCoverage(processKey, ids.size(), missing);
    }

    boolean isComplete() {
        return total > 0 && missing.isEmpty();
    }

    @Override
    public String toString() {
        int covered = total - missing.size();
        return "%-24s %4d / %-4d %6.2f %%%s".formatted(processKey, covered, total, 100.0 * covered / total,
                missing.isEmpty() ? "" : "  missing: " + String.join(", ", missing));
    }
}
