package org.tidu.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.form.schema.FormSchema;

/** The dimensions of a review sheet, as many as its form has number fields, in the order of the form. */
final class ScoreSheet {

    private ScoreSheet() {}

    static List<ScoreDimension> of(FormSchema form) {
        List<ScoreDimension> dimensions = new ArrayList<>();
        collect(form.property("components"), dimensions);
        return dimensions;
    }

    private static void collect(Object components, List<ScoreDimension> found) {
        for (Object element : components instanceof List<?> list ? list : List.of()) {
            Map<?, ?> component = (Map<?, ?>) element;
            if ("number".equals(component.get("type"))) {
                found.add(new ScoreDimension((String) component.get("key"), (String) component.get("label"), most(component)));
            }
            collect(component.get("components"), found);
        }
    }

    /** @throws IllegalStateException for a field without its most: nobody would know what a mark is worth */
    private static BigDecimal most(Map<?, ?> component) {
        if (component.get("validate") instanceof Map<?, ?> rules && rules.get("max") instanceof Number most) {
            return new BigDecimal(most.toString());
        }
        throw new IllegalStateException("field " + component.get("key") + " of the review sheet has no max");
    }
}
