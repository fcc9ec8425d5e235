package org.tidu.recommendation.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The canonical form of a list: JSON without white space, members in the order of {@link ListContent} and
 * {@link ListEntry}, UTF-8; and its SHA-256, 64 lower-case hexadecimal digits.
 */
public record Frozen(String json, String sha256) {

    private static final ObjectMapper CANONICAL = new ObjectMapper();

    public static Frozen of(ListContent content) {
        try {
            String json = CANONICAL.writeValueAsString(content);
            return new Frozen(json, DigestUtils.sha256Hex(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list cannot be written as JSON", impossible);
        }
    }

    /** What a locked list says, also one from before {@link ListContent} had all its members; nothing when it is no JSON. */
    public static JsonNode read(String json) {
        try {
            return CANONICAL.readTree(json);
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }
}
