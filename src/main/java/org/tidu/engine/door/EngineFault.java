package org.tidu.engine.door;

import com.fasterxml.jackson.core.JacksonException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.tidu.problem.Outage;

/**
 * What an exception behind the engine's interface means. The engine answers 500 for much that is the caller's mistake:
 * a value that is no date, an id that does not exist, a sorting that is not known.
 */
final class EngineFault {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final Set<Class<?>> OF_THE_CALLER = Set.of(ProcessEngineException.class, NotValidException.class,
            NullValueException.class, NotFoundException.class, IllegalArgumentException.class,
            NumberFormatException.class, RestException.class, InvalidRequestException.class);

    private static final List<String> INTERFACE =
            List.of("org.camunda.bpm.engine.rest.", "org.camunda.bpm.cockpit.impl.plugin.", "org.camunda.bpm.cockpit.plugin.");
    /** The one command that looks into a task before it knows that there is one. */
    private static final String LOOKS_BEFORE_IT_FINDS = "org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd";

    private EngineFault() {}

    /** Status to answer with. */
    static int status(Throwable fault) {
        int told = ExceptionHandlerHelper.getInstance().getStatus(fault).getStatusCode();
        Throwable meant = fault instanceof RestException && fault.getCause() != null ? fault.getCause() : fault;
        if (chain(fault).anyMatch(OptimisticLockingException.class::isInstance)) {
            return CONFLICT;
        }
        if (Outage.behind(fault).isPresent()) {
            return UNAVAILABLE;
        }
        if (told < SERVER_ERROR) {
            return told;
        }
        return isOfTheCaller(meant) ? BAD_REQUEST : SERVER_ERROR;
    }

    private static boolean isOfTheCaller(Throwable meant) {
        if (meant instanceof NullPointerException) {
            return isLeftOut(meant);
        }
        boolean isKnown = meant instanceof JacksonException || OF_THE_CALLER.contains(meant.getClass());
        return isKnown && chain(meant.getCause()).allMatch(EngineFault::isOfTheCaller)
                && chain(meant).noneMatch(SQLException.class::isInstance);
    }

    /** The engine's interface takes what it is sent apart without asking whether it is there. */
    private static boolean isLeftOut(Throwable missing) {
        List<String> where = Stream.of(missing.getStackTrace()).limit(4).map(StackTraceElement::getClassName).toList();
        return !where.isEmpty() && (INTERFACE.stream().anyMatch(where.get(0)::startsWith)
                || where.stream().anyMatch(LOOKS_BEFORE_IT_FINDS::equals));
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause).limit(20);
    }
}
