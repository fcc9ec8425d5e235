package org.tidu.engine.gate;

import java.util.Map;
import org.tidu.form.FormTask;
import org.tidu.form.schema.FormSchema;

/**
 * What a task or a start asks of its caller.
 *
 * @param form        null when it has none
 * @param task        null at a start
 * @param businessKey null at a start and where there is none
 * @param context     the variables so far
 */
record FormRequest(FormSchema form, FormTask task, String businessKey, Map<String, Object> context) {}
