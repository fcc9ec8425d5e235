package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A text the portal would show otherwise.
 *
 * @param part   as the file says it
 * @param before what it shows now
 * @param after  what it would show
 */
@Schema(name = "OfficialTextDifference")
record TextDifference(
        String code, @Schema(example = "先进级") String part, String name, String before,
        @Schema(description = "现在显示的是转述 / a paraphrase is shown now") boolean paraphraseBefore, String after,
        @Schema(description = "导入后显示转述 / a paraphrase would be shown") boolean paraphraseAfter) {}
