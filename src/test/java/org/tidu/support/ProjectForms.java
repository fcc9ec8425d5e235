package org.tidu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidu.form.schema.FormParts;
import org.tidu.form.schema.FormSchema;

/** The forms under {@code forms/}, with their parts. */
public final class ProjectForms {

    private ProjectForms() {}

    public static FormSchema of(String id) {
        return FormSchema.parse(FormParts.joined(text(id), ProjectForms::text));
    }

    public static String text(String id) {
        try {
            return Files.readString(Path.of("forms", id + ".form"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
