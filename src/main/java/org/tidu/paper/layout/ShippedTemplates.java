package org.tidu.paper.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.round.PaperTemplates;

/** Templates come with the program: {@code paper/<name>.docx} of the class path, where no other names than these are. */
@Component
class ShippedTemplates implements PaperTemplates {

    @Override
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** @throws IllegalStateException when there is none of this name */
    static InputStream open(String name) {
        return find(name).map(ShippedTemplates::stream).orElseThrow(() -> new IllegalStateException("there is no template of paper " + name));
    }

    private static InputStream stream(URL template) {
        try {
            return template.openStream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<URL> find(String name) {
        return name.matches("[a-z0-9-]+") ? Optional.ofNullable(ShippedTemplates.class.getResource("/paper/" + name + ".docx")) : Optional.empty();
    }
}
