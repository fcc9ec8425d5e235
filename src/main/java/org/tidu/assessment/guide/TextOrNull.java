package org.tidu.assessment.guide;

import io.swagger.v3.oas.annotations.media.Schema;

/** How the API's document describes the values of a map that may be null; never made. */
@Schema(types = {"string", "null"})
public final class TextOrNull {

    private TextOrNull() {}
}
