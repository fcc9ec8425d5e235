package org.tidu.policy.fault;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.term.Tier;

/** The past cases of the demo as a replay reads them: {@code fault/demo-receipts.json}, taken from the receipts of a demo that was just started. */
final class DemoReceipts {

    private static final String FILE = "/fault/demo-receipts.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private DemoReceipts() {}

    @SuppressWarnings("unchecked")
    static List<ReplayCase> all() {
        try (InputStream file = DemoReceipts.class.getResourceAsStream(FILE)) {
            return JSON.readValue(file, new TypeReference<List<Map<String, Object>>>() {}).stream().map(row ->
                    new ReplayCase((String) row.get("number"), (String) row.get("enterprise"), null, (String) row.get("county"), new Tier((String) row.get("tier")),
                            null, null, (String) row.get("ruleSet"), (Map<String, Object>) row.get("facts"))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
