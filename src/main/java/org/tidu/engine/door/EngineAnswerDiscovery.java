package org.tidu.engine.door;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Puts {@link EngineAnswer} before the engine's own mappers, one for each of theirs, in its REST interface and in every
 * web app. Found by Jersey through {@code META-INF/services}: the web apps make their applications themselves.
 */
public class EngineAnswerDiscovery implements AutoDiscoverable {

    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext context) {
        context.register(new ForEverything(), FIRST);
        context.register(new ForTheEngine(), FIRST);
        context.register(new ForRest(), FIRST);
        context.register(new ForMapping(), FIRST);
        context.register(new ForParsing(), FIRST);
    }

    @Priority(FIRST)
    static class ForEverything extends EngineAnswer<Throwable> {}

    @Priority(FIRST)
    static class ForTheEngine extends EngineAnswer<ProcessEngineException> {}

    @Priority(FIRST)
    static class ForRest extends EngineAnswer<RestException> {}

    @Priority(FIRST)
    static class ForMapping extends EngineAnswer<JsonMappingException> {}

    @Priority(FIRST)
    static class ForParsing extends EngineAnswer<JsonParseException> {}
}
