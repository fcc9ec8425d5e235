package org.tidu.problem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.apache.coyote.BadRequestException;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** A browser that leaves in the middle of an answer of the engine's interface is no fault; Jersey logs it as one. */
@Component
class DepartedClients extends TurboFilter {

    private static final String JERSEY = "org.glassfish.jersey.";

    DepartedClients() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getTurboFilterList().removeIf(DepartedClients.class::isInstance);
            loggers.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] parameters, Throwable fault) {
        return fault != null && logger.getName().startsWith(JERSEY) && hasLeft(fault) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** Or sends a body that breaks the rules of HTTP, which Tomcat refuses itself. */
    static boolean hasLeft(Throwable fault) {
        for (Throwable one = fault; one != null; one = one.getCause()) {
            if (one instanceof BadRequestException) {
                return true;
            }
        }
        return false;
    }
}
