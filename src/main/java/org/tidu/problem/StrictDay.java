package org.tidu.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.boot.jackson.JsonComponent;

/** A day in a body is a text; a list is none, however short: an empty one would be read as no day at all. */
@JsonComponent
class StrictDay extends StdScalarDeserializer<LocalDate> {

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.VALUE_STRING) ? LocalDateDeserializer.INSTANCE.deserialize(json, context)
                : (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }
}
