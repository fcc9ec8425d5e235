package org.tidu.form;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/**
 * A form that is in order and comes at the wrong time: the deadline has passed. An exception of the REST layer for the
 * same reason as {@link InvalidForm}; Tasklist shows its message with status 409 and nothing around it.
 */
public class FormOutOfTime extends ClientErrorException {

    public FormOutOfTime(String message) {
        super(message, Response.Status.CONFLICT);
    }
}
