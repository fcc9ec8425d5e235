package org.tidu.form.check;

import java.util.ArrayList;
import java.util.List;
import org.tidu.form.schema.Component;
import org.tidu.problem.FieldError;

/**
 * A spot in the values, and the errors found so far in all of them. Most spots are never spoken of: their words are put
 * together when something is refused there.
 */
public final class Place {

    private final Place around;
    private final String name;
    private final int row;
    private final String list;
    private final List<FieldError> errors;

    private Place(Place around, String name, int row, String list, List<FieldError> errors) {
        this.around = around;
        this.name = name;
        this.row = row;
        this.list = list;
        this.errors = errors;
    }

    public static Place root() {
        return new Place(null, null, -1, null, new ArrayList<>());
    }

    public List<FieldError> errors() {
        return errors;
    }

    Place member(String member) {
        return new Place(this, member, -1, null, errors);
    }

    /** A row of the list that stands here, counted from 0. */
    Place row(int index, String listLabel) {
        return new Place(this, null, index, listLabel, errors);
    }

    /** As the sender writes it, from the root of the values: {@code scenarios[2].code}. */
    String path() {
        if (around == null) {
            return "";
        }
        String before = around.path();
        if (name == null) {
            return before + "[" + row + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }

    /** Whether its value is one by itself in the engine, and not inside another one. */
    boolean isVariable() {
        return around != null && around.around == null && name != null && name.indexOf('.') < 0;
    }

    /** {@code 「企业联系电话」为必填项，请填写}. */
    void refuse(Component component, String what) {
        errors.add(new FieldError(path(), where() + "「" + component.label() + "」" + what));
    }

    void refuse(String sentence) {
        errors.add(new FieldError(path(), where() + sentence));
    }

    /** What precedes the label in a message: empty, or {@code 「应用场景」第 3 行}. */
    private String where() {
        if (around == null) {
            return "";
        }
        return name == null ? around.where() + "「" + list + "」第 " + (row + 1) + " 行" : around.where();
    }
}
