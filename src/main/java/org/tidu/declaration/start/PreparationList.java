package org.tidu.declaration.start;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

/** What one form of a round asks an enterprise for, as far as it has to be looked up, decided or collected. */
record PreparationList(String formId, List<Section> sections) {

    /** @param title null where the form has no headings */
    @Schema(name = "PreparationSection")
    record Section(@Nullable String title, List<Item> items) {}

    /**
     * @param hint     what the form says below the field
     * @param required whether nothing can be sent without it
     * @param only     asked of some, depending on another answer
     */
    @Schema(name = "PreparationItem")
    record Item(String label, @Nullable String hint, boolean required, boolean only) {}
}
