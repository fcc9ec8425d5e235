package org.tidu.form;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.form.check.FieldChecks;
import org.tidu.form.check.Place;
import org.tidu.form.check.ShapeCheck;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.value.AcceptedValues;
import org.tidu.problem.FieldError;

/** Checks values against a form, and says which of them may be stored. It never throws for anything that was sent. */
@Component
public class FormValidator {

    private final FieldChecks checks;

    public FormValidator(Clock clock) {
        this.checks = new FieldChecks(clock);
    }

    /**
     * Everything that is wrong with the values; empty when nothing is.
     *
     * @param values  what was sent: strings, numbers, booleans, nulls, lists and maps
     * @param context variables the task had before: options by key, values of read-only fields, names for FEEL
     * @return errors whose paths start at the root of the values ({@code scenarios[2].code}); see
     *         {@link InvalidForm#asInvalidInput} for a prefix
     */
    public List<FieldError> validate(FormSchema schema, Map<String, Object> values, Map<String, Object> context) {
        return errors(schema, values, context, AcceptedValues.of(schema, values, context));
    }

    /**
     * {@link #validate} and {@link #normalise} at the price of one.
     *
     * @return the values as they may be stored
     * @throws InvalidForm naming everything that is wrong
     */
    public Map<String, Object> accepted(FormSchema schema, Map<String, Object> values, Map<String, Object> context) {
        AcceptedValues settled = AcceptedValues.of(schema, values, context);
        List<FieldError> errors = errors(schema, values, context, settled);
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
        return settled.toStore(schema, context);
    }

    private List<FieldError> errors(FormSchema schema, Map<String, Object> values, Map<String, Object> context, AcceptedValues settled) {
        Place root = Place.root();
        new ShapeCheck(checks, context).check(
                schema.shape(), values, settled.accepted(), context, settled.scope(), root);
        return List.copyOf(root.errors());
    }

    /**
     * The values as they may be stored, provided {@link #validate} found nothing wrong.
     *
     * <ul>
     *   <li>Hidden fields are left out, as form-js does; a value an earlier task left under their name becomes null,
     *       since nobody answered the question this time.
     *   <li>Read-only and disabled fields are left out at the root, and keep their earlier value inside a row or
     *       object, whatever was sent for them.
     *   <li>Expression fields get the value worked out here.
     *   <li>Blank text becomes null; a list that was not sent because its last row was removed becomes empty.
     * </ul>
     */
    public Map<String, Object> normalise(FormSchema schema, Map<String, Object> values, Map<String, Object> context) {
        return AcceptedValues.of(schema, values, context).toStore(schema, context);
    }
}
