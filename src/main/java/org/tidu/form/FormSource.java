package org.tidu.form;

import java.util.Map;

/**
 * What a form shows that may change while its task waits: who can be chosen now. A module declares it as a bean; it is
 * asked whenever the form is opened and again when it is sent, and goes before what the task has stored under the name.
 */
public interface FormSource {

    String formId();

    /** @param context the variables the task has; returns plain JSON values by name */
    Map<String, Object> variables(Map<String, Object> context);
}
