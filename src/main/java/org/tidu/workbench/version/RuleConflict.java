package org.tidu.workbench.version;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A conflict of a draft that was made of two versions.
 *
 * @param item       counts from 1 within the draft
 * @param ownLabel   the version whose content stays until it is settled
 * @param otherLabel the version whose changes were put into it
 * @param settledAs  null while nobody has settled it
 */
public record RuleConflict(String ruleSetId, int number, int item, ConflictKind kind, String path, @Nullable String cell, String ownLabel, String otherLabel,
                           ConflictWords.Said said, @Nullable Settlement settledAs, @Nullable String settledBy, @Nullable Instant settledAt) {

    public boolean isOpen() {
        return settledAs == null;
    }

    /** {@code 申报要求 · 先进级 · 最少场景数}. */
    public String place() {
        return said.table() + (said.row().isEmpty() ? "" : " · " + said.row()) + (said.column().isEmpty() ? "" : " · " + said.column());
    }
}
