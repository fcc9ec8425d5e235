package org.tidu.engine.door;

import jakarta.servlet.Filter;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.RestSettings;

/** Hands the doors to the filter chains. They are no beans: the servlet container would put them before every address. */
@Component
public class EngineDoors {

    private final CallCheck check = new CallCheck(OperationsFile.read());
    private final EngineCallers callers;
    private final RefusalWriter refusals;
    private final RestSettings settings;

    EngineDoors(EngineCallers callers, RefusalWriter refusals, RestSettings settings) {
        this.callers = callers;
        this.refusals = refusals;
        this.settings = settings;
    }

    /** For {@code /camunda}, once it is known that staff is calling. */
    public Filter webapps() {
        return new WebappDoor(check, callers, refusals);
    }

    /** For {@code /engine-rest}, once it is known that staff is calling. */
    public Filter rest() {
        return new RestDoor(check, callers, refusals);
    }

    /** For {@code /engine-rest}, before anybody is asked for a password: switched off, or called by a page. */
    public Filter restThreshold() {
        return new RestDoor.Threshold(settings, refusals);
    }
}
