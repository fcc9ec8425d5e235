package org.tidu.workbench.version;

import java.util.Map;

/** How a conflict is told to people. */
public interface ConflictWords {

    /**
     * Chinese names of its place and what stood there.
     *
     * @param row    {@code 先进级}; empty where no row is concerned
     * @param column head of the column; empty where no cell is concerned
     */
    record Said(String table, String row, String column, String base, String own, String other) {}

    /** Each with the files of a side by their paths. */
    Said say(MergeConflict conflict, Map<String, byte[]> base, Map<String, byte[]> own, Map<String, byte[]> other);
}
