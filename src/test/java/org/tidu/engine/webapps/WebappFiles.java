package org.tidu.engine.webapps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the web apps as the class path gives them: ours before the engine's. */
final class WebappFiles {

    private static final String ROOT = "META-INF/resources/webjars/camunda/";

    private WebappFiles() {}

    static URL find(String path) {
        return Objects.requireNonNull(WebappFiles.class.getClassLoader().getResource(ROOT + path), path);
    }

    static String text(String path) {
        try (InputStream file = find(path).openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
