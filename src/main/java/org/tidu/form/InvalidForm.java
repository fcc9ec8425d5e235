package org.tidu.form;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.stream.Collectors;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/**
 * A form that was refused as a whole. It is an exception of the REST layer because the engine's REST resources wrap
 * every exception of their own kind in an English sentence with status 500; this one reaches Tasklist as status 400
 * with nothing but the Chinese message. Java callers turn it into {@link InvalidInput}.
 */
public class InvalidForm extends BadRequestException {

    private final transient List<FieldError> errors;

    public InvalidForm(List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).distinct().collect(Collectors.joining("；")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** @param root what the sender calls the values, {@code data}; empty when the paths are to stay as they are */
    public InvalidInput asInvalidInput(String root) {
        return new InvalidInput(errors.stream()
                .map(error -> new FieldError(below(root, error.path()), error.message()))
                .toList());
    }

    private static String below(String root, String path) {
        return root.isEmpty() || path.isEmpty() ? root + path : root + "." + path;
    }
}
