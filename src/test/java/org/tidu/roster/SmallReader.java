package org.tidu.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tidu.problem.InvalidInput;

/** A program of little memory that reads every file of a folder and says what came of each. */
public final class SmallReader {

    private SmallReader() {}

    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.sorted().toList()) {
                System.out.println(file.getFileName() + " " + outcome(Files.readAllBytes(file)));
            }
        }
    }

    private static String outcome(byte[] file) {
        try {
            return "read " + RosterSheet.read(file).lines().size();
        } catch (InvalidInput refused) {
            return "refused " + refused.getMessage();
        }
    }
}
