package org.tidu.policy.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tidu.form.schema.FormParts;
import org.tidu.form.schema.FormSchema;

/** The forms and templates of paper that come with the program: the workbench changes tables, not these. */
final class ShippedForms {

    /** What a name may be: the class path is asked for it. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final Function<String, Optional<byte[]>> files;

    ShippedForms() {
        this(ShippedForms::ofProgram);
    }

    /** @param files bytes by path, {@code forms/application.form}; empty where there is no such file */
    ShippedForms(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    boolean hasPaper(String name) {
        return read("paper", name, ".docx").isPresent();
    }

    /** The file that is missing: the form's own or one of a part; empty when the form is there whole. */
    Optional<String> missing(String form) {
        Optional<String> text = text(form);
        if (text.isEmpty()) {
            return Optional.of(form);
        }
        return FormParts.of(text.get()).stream().filter(part -> text(part).isEmpty()).findFirst();
    }

    /** The forms it is made of; none of most. */
    List<String> parts(String form) {
        return FormParts.of(text(form).orElseThrow());
    }

    /** The names of its fields, of all of its parts, those in the rows of lists left out. */
    Set<String> fields(String form) {
        return FormSchema.parse(FormParts.joined(text(form).orElseThrow(), part -> text(part).orElseThrow())).shape().members().keySet();
    }

    private Optional<String> text(String form) {
        return read("forms", form, ".form").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> read(String folder, String name, String ending) {
        return NAME.matcher(name).matches() ? files.apply(folder + "/" + name + ending) : Optional.empty();
    }

    private static Optional<byte[]> ofProgram(String path) {
        try (InputStream stream = ShippedForms.class.getResourceAsStream("/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
