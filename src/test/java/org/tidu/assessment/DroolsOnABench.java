package org.tidu.assessment;

import java.util.Map;

/** Drools for benchmarks outside this package. */
public final class DroolsOnABench {

    private final DroolsModels models;

    public DroolsOnABench(byte[] dmn) {
        models = new DroolsModels(dmn);
    }

    public Object result(String decision, Map<String, Object> given) {
        return models.given(given).result(decision);
    }
}
