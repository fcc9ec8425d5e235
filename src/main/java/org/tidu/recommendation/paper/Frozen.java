package org.tidu.recommendation.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The canonical form of a list: JSON without white space, members in the order of {@link ListContent} and
 * {@link ListEntry}, UTF-8; and its SHA-256, 64 lower-case hexadecimal digits.
 */
public record Frozen(String json, String sha256) {

    private static final ObjectMapper CANONICAL = new ObjectMapper();

    public static Frozen of(ListContent content) {
        try {
            String json = CANONICAL.writeValueAsString(content);
            return new Frozen(json, sha256(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list cannot be written as JSON", impossible);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
