package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What an import would change; nothing is stored.
 *
 * @param version  last change of the set; an import names it, so that nobody imports over another's
 * @param official how many texts the file holds
 * @param left     how many texts would still be paraphrases
 */
@Schema(name = "OfficialTextPreview")
record TextPreview(int version, int official, int left, List<TextDifference> changes) {

    static TextPreview of(TextSet set, int version, Map<TextKey, String> before, Map<TextKey, String> after) {
        List<TextDifference> changes = set.places().stream()
                .map(place -> difference(place, before.get(place.key()), after.get(place.key())))
                .filter(one -> !one.before().equals(one.after()) || one.paraphraseBefore() != one.paraphraseAfter())
                .toList();
        return new TextPreview(version, after.size(), set.places().size() - after.size(), changes);
    }

    private static TextDifference difference(TextPlace place, String before, String after) {
        return new TextDifference(place.key().code(), place.partTitle(), place.name(),
                before == null ? place.paraphrase() : before, before == null,
                after == null ? place.paraphrase() : after, after == null);
    }
}
