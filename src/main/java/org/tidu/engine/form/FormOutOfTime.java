package org.tidu.engine.form;

import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * A form that is in order and comes at the wrong time: the deadline has passed. An exception of the REST layer for the
 * same reason as {@link InvalidForm}; Tasklist shows its message with status 409.
 */
public class FormOutOfTime extends RestException {

    public FormOutOfTime(String message) {
        super(Response.Status.CONFLICT, message);
    }
}
