package org.tidu.decision.cell;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How often compiled FEEL leaves an evaluation to the stock engine, as meter {@code tidu.feel.fallbacks}. The result is the
 * same, only slower. Each expression is named in the log once, without the values it met.
 */
public final class Fallbacks {

    /** Counts nothing, for whoever has no registry. */
    public static final Fallbacks UNCOUNTED = new Fallbacks(null);

    private static final Logger LOG = LoggerFactory.getLogger(Fallbacks.class);
    private static final int AT_MOST = 10_000;
    private static final int SHOWN = 200;

    private final Counter cells;
    private final Counter decisions;
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    public Fallbacks(MeterRegistry meters) {
        cells = counter(meters, "cell");
        decisions = counter(meters, "decision");
    }

    /** @param cause null when the cell lies outside the compiled subset whatever the values are */
    void cell(String text, RuntimeException cause) {
        note(cells, "cell", text, cause);
    }

    public void decision(String key, RuntimeException cause) {
        note(decisions, "decision", key, cause);
    }

    private void note(Counter counter, String kind, String text, RuntimeException cause) {
        if (counter == null) {
            return;
        }
        counter.increment();
        if (named.size() < AT_MOST && named.add(kind + text)) {
            LOG.info("{} left to the stock FEEL engine ({}): {}", kind,
                    cause == null ? "outside the compiled subset" : cause.getClass().getSimpleName(),
                    text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
        }
    }

    private static Counter counter(MeterRegistry meters, String kind) {
        return meters == null ? null : Counter.builder("tidu.feel.fallbacks").tag("kind", kind)
                .description("evaluations that compiled FEEL left to the stock engine").register(meters);
    }
}
