package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A set of texts that the portal shows in their official words.
 *
 * @param source     document they were taken from
 * @param importedBy the office
 */
@Schema(name = "OfficialTexts")
record OfficialTextView(
        @Schema(example = "JS") String jurisdiction, @Schema(example = "江苏省") String jurisdictionName, TextKind kind, String source,
        Instant importedAt, @Schema(example = "湖南省工业和信息化厅") String importedBy, List<Text> texts) {

    /** @param part {@code GUIDE}, a tier, {@code ITEM} or the number of a grade */
    @Schema(name = "OfficialText")
    record Text(@Schema(example = "S10") String code, @Schema(example = "ADVANCED") String part, String text) {}

    /** In the order of the document; a text whose code the tables no longer have is not shown. */
    static OfficialTextView of(TextSet set, TextChange change, Map<TextKey, String> texts, String office) {
        return new OfficialTextView(set.jurisdiction(), set.jurisdictionName(), set.kind(), change.source(), change.changedAt(), office,
                set.places().stream().filter(place -> texts.containsKey(place.key()))
                        .map(place -> new Text(place.key().code(), place.key().part(), texts.get(place.key()))).toList());
    }
}
