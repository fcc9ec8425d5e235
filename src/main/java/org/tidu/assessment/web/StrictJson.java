package org.tidu.assessment.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.problem.FieldErrors;
import org.tidu.problem.InvalidInput;

/**
 * Reads a body as maps, lists, texts and exact numbers. What is not JSON at all is refused with its position; names given
 * twice and texts nobody can store are noted by path, and reading goes on.
 */
final class StrictJson {

    private static final String TWICE = "同名字段重复出现，请只保留一个";
    private static final String UNSTORABLE = "含有不能保存的字符，请删除后重新填写";

    /** NaN and Infinity are read, so that the refusal can name their field; no field takes them. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private final JsonParser parser;
    private final FieldErrors errors;

    private StrictJson(JsonParser parser, FieldErrors errors) {
        this.parser = parser;
        this.errors = errors;
    }

    /** @throws InvalidInput when the body is not JSON in UTF-8, with the place where it ceases to be */
    static Object read(byte[] body, FieldErrors errors) {
        try (JsonParser parser = JSON.createParser(text(body))) {
            return new StrictJson(parser, errors).whole();
        } catch (JsonProcessingException broken) {
            throw new InvalidInput("", "请求体不是有效的 JSON，" + place(broken.getLocation()) + "附近有误");
        } catch (CharacterCodingException broken) {
            throw new InvalidInput("", "请求体不是 UTF-8 编码，请改用 UTF-8");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A byte order mark is skipped, as RFC 8259 allows. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : "第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列";
    }

    private Object whole() throws IOException {
        if (parser.nextToken() == null) {
            throw new InvalidInput("", "请求体为空，请提交 JSON 对象");
        }
        Object value = value("");
        if (parser.nextToken() != null) {
            throw new InvalidInput("", "请求体不是有效的 JSON，" + place(parser.currentLocation()) + "之后有多余内容");
        }
        return value;
    }

    private Object value(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            case VALUE_STRING -> text(parser.getText(), path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumbers.of(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> object(String path) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String at = path.isEmpty() ? name : path + "." + name;
            text(name, at);
            if (members.containsKey(name)) {
                errors.add(at, TWICE);
            }
            parser.nextToken();
            members.put(name, value(at));
        }
        return members;
    }

    private List<Object> list(String path) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    private String text(String text, String path) {
        if (text.codePoints().anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE)) {
            errors.add(path, UNSTORABLE);
        }
        return text;
    }
}
