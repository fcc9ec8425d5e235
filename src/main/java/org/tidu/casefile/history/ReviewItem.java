package org.tidu.casefile.history;

import org.springframework.lang.Nullable;

/**
 * One thing to correct.
 *
 * @param field   where it stands: a field of the application, {@code start.} or {@code maturity.} and a field of those documents, one row
 *                of a list, {@code scenarios[2]}, or {@code evidence.} and a file or category
 * @param comment what the officer wants changed
 * @param label   what the officer chose, in words; null where nobody chose it and in reviews of earlier builds
 */
public record ReviewItem(String field, String comment, @Nullable String label) {

    public ReviewItem(String field, String comment) {
        this(field, comment, null);
    }
}
