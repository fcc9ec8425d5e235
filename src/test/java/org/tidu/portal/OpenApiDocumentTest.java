package org.tidu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** docs/openapi.json says what the code does; {@code -Dtidu.openapi.update=true} writes it anew. */
@ProcessTest
class OpenApiDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "openapi.json");
    private static final ObjectMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    @Autowired
    Visitors visitors;

    @Test
    void the_committed_document_is_the_one_the_application_gives() throws Exception {
        String given = normalised(served());
        if (Boolean.getBoolean("tidu.openapi.update")) {
            Files.writeString(DOCUMENT, given);
        }

        assertThat(given).as("docs/openapi.json is out of date: run with -Dtidu.openapi.update=true")
                .isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void every_operation_has_a_summary_a_tag_and_an_id_of_its_own() throws Exception {
        List<String> ids = new ArrayList<>();

        for (JsonNode path : served().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asText()).as(operation.toString()).contains("/ ");
                assertThat(operation.path("tags")).hasSize(1);
                ids.add(operation.path("operationId").asText());
            }
        }

        assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void strangers_do_not_get_the_document() {
        assertThat(visitors.stranger().get("/api/openapi").status()).isEqualTo(401);
    }

    private JsonNode served() {
        Answer answer = visitors.officer("openapi1", "city-4302").get("/api/openapi");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Without addresses of servers, keys sorted. */
    private static String normalised(JsonNode document) throws Exception {
        ((ObjectNode) document).remove("servers");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return SORTED.writer(printer).writeValueAsString(SORTED.treeToValue(document, Object.class)) + "\n";
    }
}
