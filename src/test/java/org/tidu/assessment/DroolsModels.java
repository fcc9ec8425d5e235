package org.tidu.assessment;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The decisions of one file in Drools. */
final class DroolsModels {

    private final StandardModel file;
    private final DMNRuntime runtime;
    private final Map<String, DMNModel> models = new HashMap<>();

    DroolsModels(byte[] dmn) {
        file = new StandardModel(dmn);
        List<Resource> resources = new ArrayList<>();
        for (String decision : file.decisions()) {
            resources.add(ResourceFactory.newReaderResource(new StringReader(file.alone(decision)))
                    .setSourcePath(decision + ".dmn"));
        }
        runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(resources)
                .getOrElseThrow(IllegalStateException::new);
        file.decisions().forEach(decision -> models.put(decision, runtime.getModel(decision, decision)));
    }

    /** All results so far, for one set of inputs; each decision is worked out once. */
    final class Case {

        private final Map<String, Object> inputs;
        private final Map<String, Object> results = new HashMap<>();

        private Case(Map<String, Object> inputs) {
            this.inputs = inputs;
        }

        Object result(String decision) {
            if (!results.containsKey(decision)) {
                results.put(decision, evaluate(decision));
            }
            return results.get(decision);
        }

        private Object evaluate(String decision) {
            DMNContext context = runtime.newContext();
            file.asks(decision).forEach(name -> context.set(name, inputs.get(name)));
            file.requires(decision).forEach(upstream -> named(upstream).forEach(context::set));
            return runtime.evaluateAll(models.get(decision), context)
                    .getDecisionResultByName(StandardModel.RESULT).getResult();
        }

        private Map<String, Object> named(String decision) {
            Object result = result(decision);
            Map<String, Object> named = new LinkedHashMap<>();
            List<String> names = file.names(decision);
            names.forEach(name -> named.put(name,
                    names.size() > 1 && result instanceof Map<?, ?> outputs ? outputs.get(name) : result));
            return named;
        }
    }

    Case given(Map<String, Object> inputs) {
        return new Case(inputs);
    }

    /** What Drools finds wrong with the models. */
    List<String> errors() {
        return models.values().stream().flatMap(model -> model.getMessages(DMNMessage.Severity.ERROR).stream())
                .map(DMNMessage::getText).toList();
    }
}
