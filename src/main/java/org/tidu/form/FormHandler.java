package org.tidu.form;

import java.util.Map;

/**
 * Takes over the content of a form whose place is in a module's tables, not in process variables. A module declares it
 * as a bean; it runs after validation, in the transaction of the start or completion, whatever route that came by.
 */
public interface FormHandler {

    String formId();

    /** Stores what is to be stored; returns the few variables the process gets in place of the form's values. */
    Map<String, Object> accept(FormInput input);
}
