package org.tidu.form;

import java.util.Map;
import org.tidu.form.schema.FormSchema;

/**
 * One submission of a form.
 *
 * @param form        as the edition of the task or start has it
 * @param task        null when a process is started
 * @param businessKey of the process instance, or null
 * @param values      what may be stored: hidden, read-only and unknown fields are gone
 * @param context     the variables the task had before
 */
public record FormInput(
        FormSchema form, FormTask task, String businessKey, Map<String, Object> values, Map<String, Object> context) {

    public String formId() {
        return form.id();
    }
}
