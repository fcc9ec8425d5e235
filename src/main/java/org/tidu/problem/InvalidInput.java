package org.tidu.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Input that was refused as a whole; nothing of it was stored. Becomes a 400 that names every field. */
public class InvalidInput extends RuntimeException {

    private static final int TOLD = 20;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(errors.stream().limit(TOLD).map(FieldError::message).collect(Collectors.joining("；"))
                + (errors.size() > TOLD ? "……共 " + errors.size() + " 处" : ""));
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String path, String message) {
        this(List.of(new FieldError(path, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
