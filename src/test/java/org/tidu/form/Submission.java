package org.tidu.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/** A form filled in at noon of 28 April 2025; JSON in single quotes for the eye. */
public final class Submission {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FormValidator VALIDATOR =
            new FormValidator(Clock.fixed(Instant.parse("2025-04-28T04:00:00Z"), ChinaTime.ZONE));

    private final FormSchema form;
    private final Map<String, Object> values;
    private Map<String, Object> context = Map.of();

    private Submission(FormSchema form, Map<String, Object> values) {
        this.form = form;
        this.values = values;
    }

    static Submission of(String components, String values) {
        return new Submission(form(components), object(values));
    }

    static Submission of(FormSchema form, Map<String, Object> values) {
        return new Submission(form, values);
    }

    Submission over(String context) {
        return over(object(context));
    }

    Submission over(Map<String, Object> context) {
        this.context = context;
        return this;
    }

    List<FieldError> errors() {
        return VALIDATOR.validate(form, values, context);
    }

    List<String> messages() {
        return errors().stream().map(FieldError::message).toList();
    }

    List<String> paths() {
        return errors().stream().map(FieldError::path).toList();
    }

    Map<String, Object> stored() {
        return VALIDATOR.normalise(form, values, context);
    }

    public static FormSchema form(String components) {
        return FormSchema.parse("""
                {"id": "test", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "components": [%s]}
                """.formatted(components.replace('\'', '"')));
    }

    static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), new TypeReference<>() {});
        } catch (JsonProcessingException typo) {
            throw new IllegalArgumentException(typo);
        }
    }
}
