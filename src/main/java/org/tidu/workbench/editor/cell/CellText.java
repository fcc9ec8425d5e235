package org.tidu.workbench.editor.cell;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell in parts.
 *
 * @param sign      of a limit: {@code >=}; of a range its two brackets: {@code [)}; else empty
 * @param between   what separates its parts, as written
 */
public record CellText(Form form, List<Literal> parts, String sign, String between) {

    public CellText(Form form, List<Literal> parts) {
        this(form, parts, "", ", ");
    }

    public static CellText value(Literal literal) {
        return new CellText(Form.VALUE, List.of(literal));
    }

    /** Written as this one is, with other constants. */
    public CellText with(List<Literal> others) {
        return new CellText(form, List.copyOf(others), sign, between);
    }

    public boolean isNull() {
        return form == Form.VALUE && parts.get(0).type() == Literal.Type.NULL;
    }

    /** @throws IllegalStateException for an expression, which only its own text is */
    public String feel() {
        String joined = parts.stream().map(Literal::feel).collect(Collectors.joining(between));
        return switch (form) {
            case BLANK -> "";
            case VALUE, ANY_OF -> joined;
            case LIST -> "[" + joined + "]";
            case NONE_OF -> "not(" + joined + ")";
            case LIMIT -> sign + joined;
            case RANGE -> sign.charAt(0) + joined + sign.charAt(1);
            case EXPRESSION -> throw new IllegalStateException("not written by parts");
        };
    }
}
