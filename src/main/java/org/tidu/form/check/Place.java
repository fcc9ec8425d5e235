package org.tidu.form.check;

import java.util.ArrayList;
import java.util.List;
import org.tidu.form.schema.Component;
import org.tidu.problem.FieldError;

/**
 * A spot in the values, and the errors found so far in all of them.
 *
 * @param path  as the sender writes it, from the root of the values: {@code scenarios[2].code}
 * @param where what precedes the label in a message: empty, or {@code 「应用场景」第 3 行}
 */
public record Place(String path, String where, List<FieldError> errors) {

    public static Place root() {
        return new Place("", "", new ArrayList<>());
    }

    Place member(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, where, errors);
    }

    /** A row of the list that stands here, counted from 0. */
    Place row(int index, String listLabel) {
        return new Place(path + "[" + index + "]", where + "「" + listLabel + "」第 " + (index + 1) + " 行", errors);
    }

    /** {@code 「企业联系电话」为必填项，请填写}. */
    void refuse(Component component, String what) {
        errors.add(new FieldError(path, where + "「" + component.label() + "」" + what));
    }

    void refuse(String sentence) {
        errors.add(new FieldError(path, where + sentence));
    }
}
