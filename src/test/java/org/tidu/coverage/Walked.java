package org.tidu.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tidu.support.TestDatabase;

/**
 * The flow nodes entered and the sequence flows taken in one build, by whichever JVM: each writes what it sees first into
 * a file of its own, a line each ({@code declaration userTask_reviewCounty}).
 */
final class Walked {

    private static final Path ALL = Path.of("target", "process-coverage");

    /** Named by the build; what an earlier one walked counts for nothing. */
    private static final Path BUILD = ALL.resolve(System.getProperty("tidu.test.build", "alone-" + ProcessHandle.current().pid()));

    private static final Set<String> HERE = ConcurrentHashMap.newKeySet();

    private Walked() {}

    static void add(String processKey, String elementId) {
        String line = line(processKey, elementId);
        if (HERE.add(line)) {
            write(line);
        }
    }

    /** By all JVMs of this build that ran on this kind of database. */
    static Set<String> on(String database) throws IOException {
        Set<String> lines = new HashSet<>();
        Path folder = BUILD.resolve(database);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }

    static String line(String processKey, String elementId) {
        return processKey + " " + elementId;
    }

    private static synchronized void write(String line) {
        try {
            Path folder = Files.createDirectories(BUILD.resolve(TestDatabase.kind()));
            Files.write(folder.resolve(ProcessHandle.current().pid() + ".txt"), List.of(line),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
