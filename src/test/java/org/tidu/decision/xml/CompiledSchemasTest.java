package org.tidu.decision.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision files are read as Camunda reads them: the same models, the same refusals. */
class CompiledSchemasTest {

    private static final Shipped SHIPPED = new Shipped();

    @BeforeAll
    static void in_use() {
        CompiledSchemas.use();
    }

    static Stream<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("decisions"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
            assertThat(found).hasSizeGreaterThan(15);
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_file_of_the_program_is_read_as_camunda_reads_it(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertThat(Dmn.convertToString(read(bytes))).isEqualTo(Dmn.convertToString(SHIPPED.read(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.omg.org/spec/DMN/20230324/MODEL/", "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "http://www.omg.org/spec/DMN/20151101/dmn11.xsd"})
    void what_the_schema_supplies_is_there_in_every_version_of_dmn(String namespace) {
        byte[] bytes = file(namespace, "<decision id='d' name='d'><decisionTable id='t'><output id='o'/></decisionTable></decision>");

        String read = Dmn.convertToString(read(bytes));

        assertThat(read).contains("hitPolicy=\"UNIQUE\"").isEqualTo(Dmn.convertToString(SHIPPED.read(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML", "<definitions/>", "<unknown xmlns='urn:unknown'/>",
        "<!DOCTYPE d SYSTEM 'file:///etc/hostname'><d/>",
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' name='n' namespace='n'>\n<nonsense/>\n</definitions>",
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' name='n' namespace='n'>\n<decision id='a' name='a'/>\n<decision id='a' name='b'/></definitions>",
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' name='n' namespace='n'>\n\n<decision id='1 2' name='a'/></definitions>"})
    void what_is_no_decision_file_is_refused_in_the_same_words(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(ModelException.class)
                .satisfies(refused -> assertThat(words(refused)).isEqualTo(wordsOfTheShipped(bytes)));
    }

    private static byte[] file(String namespace, String inner) {
        return "<definitions xmlns='%s' id='f' name='n' namespace='n'>%s</definitions>".formatted(namespace, inner).getBytes(StandardCharsets.UTF_8);
    }

    private static DmnModelInstance read(byte[] bytes) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(bytes));
    }

    private static String wordsOfTheShipped(byte[] bytes) {
        try {
            SHIPPED.read(bytes);
            return "accepted";
        } catch (ModelException refused) {
            return words(refused);
        }
    }

    private static String words(Throwable refused) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            words.append(cause).append('\n');
        }
        return words.toString();
    }

    /** Camunda's reader as it comes. */
    private static final class Shipped extends Dmn {

        DmnModelInstance read(byte[] bytes) {
            InputStream dmn = new ByteArrayInputStream(bytes);
            return doReadModelFromInputStream(dmn);
        }
    }
}
