package org.tidu.decision.cell;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.springframework.stereotype.Component;

/** One FEEL engine, and so one set of compiled cells, for every DMN engine it is given to. */
@Component
public class FastFeelFactory implements FeelEngineFactory {

    private final FastFeel feel = new FastFeel();

    @Override
    public FeelEngine createInstance() {
        return feel;
    }

    public FastFeel feel() {
        return feel;
    }
}
