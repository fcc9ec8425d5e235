package org.tidu.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormTask;
import org.tidu.form.FormValidator;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/** A form of the project and its rule, as the server asks them, at noon of 28 April 2025. */
final class FormDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-28T04:00:00Z"), ChinaTime.ZONE);
    private static final FormValidator VALIDATOR = new FormValidator(CLOCK);

    private final FormSchema form;
    private final FormRule rule;
    private final Map<String, Object> context;
    private final Map<String, Object> values = new HashMap<>();

    private FormDesk(FormSchema form, FormRule rule, Map<String, Object> context) {
        this.form = form;
        this.rule = rule;
        this.context = context;
    }

    static FormDesk of(String formId, FormRule rule, Map<String, Object> context) {
        return new FormDesk(FormSchema.parse(text(formId)), rule, context);
    }

    static FormDesk of(String formId) {
        return of(formId, null, Map.of());
    }

    FormDesk with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    List<FieldError> errors() {
        List<FieldError> errors = VALIDATOR.validate(form, values, context);
        if (!errors.isEmpty() || rule == null) {
            return errors;
        }
        return rule.check(new FormInput(form, new FormTask("task", "任务", "instance", null), "ZZ2025A-430211-0001", stored(), context));
    }

    List<String> paths() {
        return errors().stream().map(FieldError::path).toList();
    }

    Map<String, Object> stored() {
        return VALIDATOR.normalise(form, values, context);
    }

    static String text(String formId) {
        try {
            return new ClassPathResource("forms/" + formId + ".form").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
