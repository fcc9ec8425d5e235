package org.tidu.decision.check.file;

/**
 * An input or output column.
 *
 * @param id         as it stands in the file
 * @param label      what a reader sees
 * @param name       of the output; empty for inputs
 * @param expression FEEL text of an input; empty for outputs
 * @param type       typeRef; empty when none is given
 * @param values     declared values ({@code inputValues}, {@code outputValues}) as FEEL; empty when none are
 */
public record Column(String id, String label, String name, String expression, String type, String values) {

    public String title() {
        return "“" + (label.isBlank() ? expression + name : label) + "”列";
    }
}
