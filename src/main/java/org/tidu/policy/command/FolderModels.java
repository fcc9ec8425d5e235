package org.tidu.policy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** The tables below a folder, as one edition: they need not be deployed, nor stand in the program. */
final class FolderModels implements Models {

    private static final EditionId ID = new EditionId("folder");
    private static final String TOP = "decisions/";

    private final Path folder;

    FolderModels(Path folder) {
        this.folder = folder;
    }

    @Override
    public EditionId newest() {
        return ID;
    }

    List<String> names() {
        return names(newest());
    }

    /** {@code hn-2025} of {@code decisions/hunan/2025/hn-2025.dmn}. */
    static String baseName(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".dmn".length());
    }

    @Override
    public List<String> names(EditionId editionId) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".dmn"))
                    .map(file -> TOP + folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name.substring(TOP.length())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file of test rows beside a table. */
    Path rowsOf(String name) {
        return folder.resolve(name.substring(TOP.length()).replaceFirst("\\.dmn$", ".tests.yaml"));
    }
}
