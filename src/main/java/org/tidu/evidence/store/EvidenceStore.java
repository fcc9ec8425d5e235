package org.tidu.evidence.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps bytes by keys the program made up: letters, digits and hyphens. What a person calls a file never comes here. Content is
 * always streamed, and what is there is there whole: a key that is being written, or whose writing failed, does not exist.
 */
public interface EvidenceStore {

    /**
     * Keeps a local file's content under a new key; the file may be gone afterwards, or still be there.
     *
     * @throws StoreAway when it cannot be kept now; nothing is visible under the key then
     */
    void put(String key, Path content);

    /**
     * @param from   the first byte, from 0
     * @param length how many, more than 0 and none beyond the end
     * @throws StoreAway when it cannot be read now, or is missing
     */
    InputStream get(String key, long from, long length);

    /**
     * Its size in bytes; empty when there is nothing under this key.
     *
     * @throws StoreAway when that cannot be said now
     */
    Optional<Long> size(String key);

    /** Nothing happens when there is nothing. */
    void delete(String key);

    /** Every key, in no order, one at a time. */
    void keys(Consumer<String> each);
}
