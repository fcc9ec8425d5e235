package org.tidu.casefile.difference;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;

/**
 * One difference between two revisions of a document.
 *
 * @param path   of the field or row in the data, {@code scenarios[2].name}; of a row that is gone, where it stood
 * @param label  of the field, or of the list
 * @param row    place and name of the row in its list, 第 3 项「…」; null outside of lists
 * @param before in the words of the form; null where nothing stood
 * @param after  the same afterwards; null where nothing stands now
 */
@Schema(name = "DocumentChange")
public record Change(Kind kind, String path, String label, @Nullable String row, @Nullable String before,
        @Nullable String after) {

    @Schema(name = "DocumentChangeKind")
    public enum Kind { FIELD, ROW_ADDED, ROW_REMOVED, ROW_ORDER }
}
