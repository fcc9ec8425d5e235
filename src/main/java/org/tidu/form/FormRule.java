package org.tidu.form;

import java.util.List;
import org.tidu.problem.FieldError;

/**
 * What a form asks that its schema cannot say: ranks that differ, codes that exist. A module declares it as a bean;
 * it is asked at every start and completion with this form once the schema has nothing to object, so that the values
 * have the types the form gives them.
 */
public interface FormRule {

    String formId();

    /** Paths start at the root of the values; empty when nothing is wrong. */
    List<FieldError> check(FormInput input);
}
