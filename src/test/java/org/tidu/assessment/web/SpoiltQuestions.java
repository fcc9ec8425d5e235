package org.tidu.assessment.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Questions with something wrong somewhere: values, names and bytes, by chance but always the same for one seed. */
final class SpoiltQuestions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "-0", "1", "-1", "2.5", "7", "100",
            "1e400", "-1e400", "1e999999999", "1e-999999999", "1e99999999999", "0e999999999", "9".repeat(300),
            "9".repeat(3000), "0.1234567890123456789012", "NaN", "-Infinity", "\"\"", "\"S10\"", "\"S99\"", "\"BASIC\"",
            "\"HN\"", "\"2025-02-29\"", "\"9999-12-31\"", "\"0000-01-01\"", "\"🏭\"", "\"\\ud800\"", "\"\\udc00x\"",
            "\"\\u0000\"", "\"" + "长".repeat(3000) + "\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\":1}",
            "{\"code\":\"S10\"}", "[{\"code\":\"S10\"},{\"code\":\"S10\"}]", "[{\"item\":2,\"grade\":1,\"score\":0}]",
            "[1,1,1]", "[".repeat(30) + "]".repeat(30), "[".repeat(2000), "{\"a\":1,\"a\":2}");

    private final Random random;
    private final JsonNode good;

    SpoiltQuestions(long seed) {
        random = new Random(seed);
        try {
            good = JSON.readTree(ContractExample.text());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    byte[] next() {
        JsonNode question = good.deepCopy();
        for (int i = random.nextInt(3); i > 0; i--) {
            spoil(question);
        }
        byte[] body = question.toString().getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> bytesSpoilt(body);
            case 1 -> VALUES.get(random.nextInt(VALUES.size())).getBytes(StandardCharsets.UTF_8);
            case 2 -> noise();
            default -> body;
        };
    }

    /** Changes, drops or adds a member of any object or list of the question. */
    private void spoil(JsonNode question) {
        List<JsonNode> containers = new ArrayList<>(List.of(question));
        for (int i = 0; i < containers.size(); i++) {
            containers.get(i).forEach(child -> {
                if (child.isContainerNode()) {
                    containers.add(child);
                }
            });
        }
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object) {
            spoil(object);
        } else {
            ((ArrayNode) chosen).addRawValue(value());
        }
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> all = object.fieldNames(); all.hasNext(); ) {
            names.add(all.next());
        }
        String name = names.isEmpty() || random.nextInt(6) == 0 ? "nonsense" : names.get(random.nextInt(names.size()));
        if (random.nextInt(3) > 0) {
            object.remove(name);
        } else {
            object.putRawValue(name, value());
        }
    }

    private RawValue value() {
        return new RawValue(VALUES.get(random.nextInt(VALUES.size())));
    }

    private byte[] bytesSpoilt(byte[] body) {
        byte[] spoilt = body.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? spoilt : java.util.Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }
}
