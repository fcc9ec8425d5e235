package org.tidu.decision.cell;

import io.micrometer.core.instrument.MeterRegistry;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** One FEEL engine, and so one set of compiled cells, for every DMN engine it is given to. */
@Component
public class FastFeelFactory implements FeelEngineFactory {

    private final Fallbacks fallbacks;
    private final FastFeel feel;

    @Autowired
    FastFeelFactory(MeterRegistry meters) {
        this(new Fallbacks(meters));
    }

    /** Whose fallbacks nobody counts. */
    public FastFeelFactory() {
        this(Fallbacks.UNCOUNTED);
    }

    private FastFeelFactory(Fallbacks fallbacks) {
        this.fallbacks = fallbacks;
        this.feel = new FastFeel(fallbacks);
    }

    @Override
    public FeelEngine createInstance() {
        return feel;
    }

    public FastFeel feel() {
        return feel;
    }

    public Fallbacks fallbacks() {
        return fallbacks;
    }
}
