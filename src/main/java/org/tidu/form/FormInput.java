package org.tidu.form;

import java.util.Map;

/**
 * One submission of a form.
 *
 * @param taskId      the task, null when a process is started
 * @param businessKey of the process instance, or null
 * @param values      what may be stored: hidden, read-only and unknown fields are gone
 * @param context     the variables the task had before
 */
public record FormInput(
        String formId, String taskId, String businessKey, Map<String, Object> values, Map<String, Object> context) {}
