package org.tidu.engine.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds a body against the shape of its operation, key by key, at every depth; a key given twice is refused too. */
final class BodyCheck {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private BodyCheck() {}

    /**
     * Path of the first key that is not accepted, {@code orQueries.assigneeExpression}, or null when all are; empty for a
     * body that is no object.
     *
     * @throws IOException when the text is no JSON, or more than one
     */
    static String firstForeignKey(String body, BodyShape shape) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return parser.currentToken() == null ? null : "";
            }
            String foreign = inObject(parser, shape);
            while (foreign == null && parser.nextToken() != null) {
                foreign = "";
            }
            return foreign;
        }
    }

    private static String inObject(JsonParser parser, BodyShape outermost) throws IOException {
        Deque<BodyShape> open = new ArrayDeque<>();
        open.push(outermost);
        BodyShape expected = outermost;
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new IOException("ends too early");
            }
            switch (token) {
                case FIELD_NAME -> {
                    expected = open.peek().at(parser.currentName());
                    if (expected == null) {
                        return path(parser);
                    }
                }
                case START_OBJECT, START_ARRAY -> {
                    boolean isList = token == JsonToken.START_ARRAY;
                    BodyShape inside = parser.getParsingContext().getParent().inArray() ? open.peek() : expected;
                    if (isNotTaken(parser, inside, isList)) {
                        return path(parser);
                    }
                    open.push(inside);
                }
                case END_OBJECT, END_ARRAY -> open.pop();
                case VALUE_NULL -> {
                    // nothing in place of an object of a list: the engine stumbles over it
                    if (parser.getParsingContext().inArray() && open.peek() != BodyShape.VALUE) {
                        return path(parser);
                    }
                }
                default -> { }
            }
        }
        return null;
    }

    /** A list in a list, or an object where a plain value belongs. */
    private static boolean isNotTaken(JsonParser parser, BodyShape inside, boolean isList) {
        return isList ? parser.getParsingContext().getParent().inArray() : inside == BodyShape.VALUE;
    }

    private static String path(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString().replaceFirst("^/", "").replace('/', '.');
    }
}
