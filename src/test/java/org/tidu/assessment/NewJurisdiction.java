package org.tidu.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** The repository's decisions and, beside them, a province that does not exist: tables alone, no line of Java. */
public class NewJurisdiction implements Models {

    private static final Path ROOT = Path.of("src/test/resources/new-jurisdiction");

    private final Map<String, String> added = new TreeMap<>(files());

    /** Names and texts of its tables. */
    public static Map<String, String> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(ROOT.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Edits a table as its owner would. */
    NewJurisdiction with(String fileName, String before, String after) {
        String name = added.keySet().stream().filter(file -> file.endsWith("/" + fileName)).findFirst().orElseThrow();
        if (!added.get(name).contains(before)) {
            throw new AssertionError(before + " does not stand in " + name);
        }
        added.put(name, added.get(name).replace(before, after));
        return this;
    }

    NewJurisdiction without(String fileName) {
        added.keySet().removeIf(name -> name.endsWith("/" + fileName));
        return this;
    }

    @Override
    public EditionId newest() {
        return ModelFolder.EDITION;
    }

    @Override
    public List<String> names(EditionId editionId) {
        return Stream.concat(ModelFolder.files(".dmn").stream(), added.keySet().stream()).toList();
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        return added.containsKey(name)
                ? added.get(name).getBytes(StandardCharsets.UTF_8) : new ModelFolder().read(editionId, name);
    }
}
