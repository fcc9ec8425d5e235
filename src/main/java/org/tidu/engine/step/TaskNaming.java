package org.tidu.engine.step;

import java.util.Optional;

/** What a user task is called when the model alone cannot say it, as a bean that the model names at its creation: {@code ${nameCorrection}}. */
@FunctionalInterface
public interface TaskNaming {

    /** Empty: the name in the model holds. */
    Optional<String> of(WaitingTask task);
}
