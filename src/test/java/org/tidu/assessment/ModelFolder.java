package org.tidu.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** The decisions as they stand in the repository, as one edition; a test may have some say something else. */
public class ModelFolder implements Models {

    public static final EditionId EDITION = new EditionId("repository");

    /** @param hand gives each file by its full name what it says instead */
    public static ModelFolder changed(BiFunction<String, byte[], byte[]> hand) {
        return new ModelFolder() {
            @Override
            public byte[] read(EditionId editionId, String name) {
                return hand.apply(name, super.read(editionId, name));
            }
        };
    }

    /** With one cell edited as its owner would. */
    static ModelFolder edited(String fileName, String before, String after) {
        return changed((name, stored) -> {
            String text = new String(stored, StandardCharsets.UTF_8);
            if (!name.endsWith("/" + fileName)) {
                return stored;
            }
            if (!text.contains(before)) {
                throw new AssertionError(before + " does not stand in " + name);
            }
            return text.replace(before, after).getBytes(StandardCharsets.UTF_8);
        });
    }

    @Override
    public EditionId newest() {
        return EDITION;
    }

    @Override
    public List<String> names(EditionId editionId) {
        return files(".dmn");
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
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
