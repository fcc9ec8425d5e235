package org.tidu.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import org.springframework.boot.jackson.JsonComponent;

/** Text in a body is text, not a number taken for one, and holds no character that cannot be stored. */
@JsonComponent
class StrictText extends StdScalarDeserializer<String> {

    private static final String UNSTORABLE = "unstorable";

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        if (Unstorable.isIn(text)) {
            return (String) context.handleWeirdStringValue(String.class, UNSTORABLE, "a control character");
        }
        return text;
    }

    static boolean isUnstorable(JsonMappingException refused) {
        return refused instanceof InvalidFormatException format && UNSTORABLE.equals(format.getValue());
    }
}
