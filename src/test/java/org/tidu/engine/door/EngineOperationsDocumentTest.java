package org.tidu.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/engine-operations.md says what the door does; {@code -Dtidu.engine-operations.update=true} writes it anew. */
class EngineOperationsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/engine-operations.md");

    @Test
    void the_document_and_the_table_say_the_same() throws IOException {
        String expected = EngineOperationsDocument.of(OperationsFile.read());
        if (Boolean.getBoolean("tidu.engine-operations.update")) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT)).as("run with -Dtidu.engine-operations.update=true").isEqualTo(expected);
    }
}
