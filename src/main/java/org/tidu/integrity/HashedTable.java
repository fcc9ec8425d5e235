package org.tidu.integrity;

/**
 * A table whose rows carry a SHA-256, and how it is worked out anew. Implementations need the database alone: they are found and
 * used without the rest of the program, too.
 */
public interface HashedTable {

    String name();

    /** Reads every row, in the order of the keys, holding one at a time, and says of each what was found. */
    void read(StoredRows rows, Findings findings);
}
