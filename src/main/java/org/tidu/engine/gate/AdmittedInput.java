package org.tidu.engine.gate;

import java.util.Map;
import org.tidu.form.FormInput;

/**
 * What the gate let through.
 *
 * @param input     null where there is no form
 * @param variables what the engine gets unless a handler of the form takes it over
 */
record AdmittedInput(FormInput input, Map<String, Object> variables) {}
