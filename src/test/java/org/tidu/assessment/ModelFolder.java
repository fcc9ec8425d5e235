package org.tidu.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tidu.decision.Models;

/** The decisions as they stand in the repository, as one edition. */
final class ModelFolder implements Models {

    static final String EDITION = "repository";

    @Override
    public String newest() {
        return EDITION;
    }

    @Override
    public List<String> names(String editionId) {
        return files(".dmn");
    }

    @Override
    public byte[] read(String editionId, String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> files(String ending) {
        try (Stream<Path> all = Files.walk(Path.of("decisions"))) {
            return all.map(Path::toString).filter(name -> name.endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
