package org.tidu.assessment.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The question that the contract gives as its example. */
final class ContractExample {

    private ContractExample() {}

    static String text() throws IOException {
        return Files.readString(Path.of("src/test/resources/assessment/contract-example.json"));
    }
}
