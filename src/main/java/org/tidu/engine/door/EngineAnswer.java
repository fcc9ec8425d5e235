package org.tidu.engine.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidu.problem.Outage;

/**
 * Tells a refusal of the engine in the form its web apps understand, without its internals. Only what is a fault of the
 * program goes into the log, with its stack trace.
 */
abstract class EngineAnswer<T extends Throwable> implements ExceptionMapper<T> {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswer.class);
    private static final Map<Integer, String> TYPES = Map.of(
            403, "AuthorizationException", 409, "OptimisticLockingException", 500, "ProcessEngineException",
            503, "ProcessEngineException");

    @Override
    public Response toResponse(T fault) {
        Optional<Outage> outage = Outage.behind(fault);
        int status = EngineFault.status(fault);
        if (outage.isPresent()) {
            LOG.warn("the database is away: {}", fault.toString());
        } else if (status >= 500) {
            LOG.error("a call of the engine's interface failed", fault);
        } else {
            LOG.debug("a call of the engine's interface was refused", fault);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type(status, fault));
        body.put("message", outage.map(Outage::advice).orElseGet(() -> EngineWords.of(status, fault.getMessage())));
        body.put("code", null);
        Response.ResponseBuilder answer = Response.status(status).entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        outage.ifPresent(away -> answer.header(HttpHeaders.RETRY_AFTER, away.busy().seconds()));
        return answer.build();
    }

    private static String type(int status, Throwable fault) {
        boolean isOurs = fault.getClass().getName().startsWith("org.tidu.");
        return isOurs ? fault.getClass().getSimpleName() : TYPES.getOrDefault(status, "InvalidRequestException");
    }
}
