package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A row made of an example: of a past case, or of facts as the self-test has them.
 *
 * @param contentHash that was seen; when the draft is another by now nothing is kept
 * @param tier        ADVANCED; of a past case its own when it is left out
 * @param declaration number of a past case judged by this rule set; null for facts
 * @param facts       as the assessment API takes them; null for a past case
 * @param name        what the owner calls the row, 1 to 200 characters; left out while it is only looked at
 * @param seen        {@code seal} of what was shown and found right; left out while it is only looked at
 */
@Schema(name = "RuleRowExample")
record RowExample(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String contentHash, @Nullable String tier,
                  @Nullable String declaration, @Nullable Map<String, Object> facts, @Nullable String name, @Nullable String seen) {}
