package org.tidu.engine.gate;

import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormOutOfTime;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.form.FormValidator;
import org.tidu.form.InvalidForm;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;

/** Lets values through to the engine that the form of the task or start accepts, and in the shape it accepts them. */
final class FormGate {

    private final FormValidator validator;
    private final Supplier<Stream<FormRule>> rules;
    private final Supplier<Stream<FormHandler>> handlers;
    private final Supplier<Stream<FormSource>> sources;
    private final FormLookUp question = new FormLookUp();

    FormGate(FormValidator validator, Supplier<Stream<FormRule>> rules, Supplier<Stream<FormHandler>> handlers,
            Supplier<Stream<FormSource>> sources) {
        this.validator = validator;
        this.rules = rules;
        this.handlers = handlers;
        this.sources = sources;
    }

    /**
     * Checks what was sent for a task, then completes it with what is to be stored. All of it is one transaction: what was
     * read for the check is what the work goes on with, and nobody comes between them unseen.
     */
    <T> T throughTask(String taskId, Map<String, Object> variables, CommandExecutor commands, Function<Map<String, Object>, T> work) {
        return commands.execute(engine -> work.apply(stored(forTask(taskId, variables, engine))));
    }

    /** The same for the start of a process. */
    <T> T throughStart(String definitionId, Map<String, Object> variables, CommandExecutor commands, Function<Map<String, Object>, T> work) {
        return commands.execute(engine -> work.apply(stored(forStart(definitionId, variables, engine))));
    }

    private Map<String, Object> stored(AdmittedInput admitted) {
        if (admitted.input() == null) {
            return admitted.variables();
        }
        return PlainVariables.toEngine(handlers.get()
                .filter(handler -> handler.formId().equals(admitted.input().formId()))
                .findFirst()
                .map(handler -> handler.accept(admitted.input()))
                .orElseGet(admitted.input()::values));
    }

    private AdmittedInput forTask(String taskId, Map<String, Object> variables, CommandContext engine) {
        return accepted(question.ofTask(taskId, engine)
                .orElseThrow(() -> new NotFoundException("该任务不存在或已办结，请刷新任务列表")), PlainVariables.of(variables));
    }

    private AdmittedInput forStart(String definitionId, Map<String, Object> variables, CommandContext engine) {
        return accepted(question.ofStart(definitionId, engine)
                .orElseThrow(() -> new NotFoundException("该流程不存在，请刷新页面后重试")), PlainVariables.of(variables));
    }

    /** What the form of the task shows in place of what the task has stored; the caller has been let in before. */
    Map<String, Object> shown(String taskId, CommandExecutor commands) {
        return commands.execute(engine -> question.shown(taskId, engine)).map(this::renewed).orElse(Map.of());
    }

    /** What the variables of the task tell the caller; nothing of a task that has no form. */
    ReadableVariables told(String taskId, CommandExecutor commands) {
        return commands.execute(engine -> Caller.of(engine).isOfficer()
                ? ReadableVariables.only(question.formOf(taskId, engine).map(FormSchema::reads).orElse(Set.of()))
                : ReadableVariables.EVERYTHING);
    }

    /** The variables that the texts of the form show. */
    Set<String> shownInTexts(String taskId, CommandExecutor commands) {
        return commands.execute(engine -> question.formOf(taskId, engine))
                .map(FormSchema::showsInTexts).orElse(Set.of());
    }

    private Map<String, Object> renewed(FormRequest asked) {
        Map<String, Object> renewed = new LinkedHashMap<>();
        sources.get().filter(source -> asked.form() != null && source.formId().equals(asked.form().id()))
                .forEach(source -> renewed.putAll(source.variables(asked.context())));
        return renewed;
    }

    private AdmittedInput accepted(FormRequest asked, Map<String, Object> values) {
        if (asked.form() == null) {
            refuseIfAny(values.keySet().stream()
                    .map(name -> new FieldError(name, "此环节没有表单，不接受字段「" + name + "」，请不带字段提交"))
                    .toList());
            return new AdmittedInput(null, values);
        }
        Map<String, Object> context = new LinkedHashMap<>(asked.context());
        context.putAll(renewed(asked));
        Map<String, Object> accepted = validator.accepted(asked.form(), values, context);
        FormInput input = new FormInput(asked.form(), asked.task(), asked.businessKey(), accepted, context);
        refuseIfAny(broken(input));
        return new AdmittedInput(input, accepted);
    }

    private List<FieldError> broken(FormInput input) {
        try {
            return rules.get()
                    .filter(rule -> rule.formId().equals(input.formId()))
                    .flatMap(rule -> rule.check(input).stream())
                    .toList();
        } catch (Conflict state) {
            throw new FormOutOfTime(state.getMessage());
        }
    }

    private static void refuseIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
    }
}
