package org.tidu.engine.form.gate;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.tidu.engine.form.FormInput;
import org.tidu.engine.form.FormRule;
import org.tidu.engine.form.FormValidator;
import org.tidu.engine.form.InvalidForm;
import org.tidu.problem.FieldError;

/** Lets values through to the engine that the form of the task or start accepts, and in the shape it accepts them. */
final class FormGate {

    private final FormValidator validator;
    private final Supplier<Stream<FormRule>> rules;
    private final Question question = new Question();

    FormGate(FormValidator validator, Supplier<Stream<FormRule>> rules) {
        this.validator = validator;
        this.rules = rules;
    }

    /** What to complete the task with. */
    Map<String, Object> forTask(String taskId, Map<String, Object> variables, CommandExecutor commands) {
        Asked asked = commands.execute(engine -> question.ofTask(taskId, engine));
        return asked == null ? variables : accepted(asked, Plain.of(variables));
    }

    /** What to start the process with. */
    Map<String, Object> forStart(String definitionId, Map<String, Object> variables, CommandExecutor commands) {
        Asked asked = commands.execute(engine -> question.ofStart(definitionId, engine));
        return asked == null ? variables : accepted(asked, Plain.of(variables));
    }

    private Map<String, Object> accepted(Asked asked, Map<String, Object> values) {
        if (asked.form() == null) {
            refuseIfAny(values.keySet().stream()
                    .map(name -> new FieldError(name, "此环节没有表单，不接受字段「" + name + "」，请不带字段提交"))
                    .toList());
            return values;
        }
        refuseIfAny(validator.validate(asked.form(), values, asked.context()));
        Map<String, Object> accepted = validator.normalise(asked.form(), values, asked.context());
        FormInput input = new FormInput(
                asked.form().id(), asked.taskId(), asked.businessKey(), accepted, asked.context());
        refuseIfAny(rules.get()
                .filter(rule -> rule.formId().equals(input.formId()))
                .flatMap(rule -> rule.check(input).stream())
                .toList());
        return Plain.toEngine(accepted);
    }

    private static void refuseIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
    }
}
