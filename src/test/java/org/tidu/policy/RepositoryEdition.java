package org.tidu.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidu.policy.edition.Edition;

/** The decision files of the repository, as one edition. */
public final class RepositoryEdition {

    public static final Map<String, byte[]> FILES = files();

    public static final Edition EDITION = new Edition(FILES);

    private RepositoryEdition() {}

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of("decisions"))) {
            for (Path path : all.filter(one -> one.toString().endsWith(".dmn")).toList()) {
                files.put(path.toString(), Files.readAllBytes(path));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
