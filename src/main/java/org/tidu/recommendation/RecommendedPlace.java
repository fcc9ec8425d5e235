package org.tidu.recommendation;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Where a case stands on a signed list.
 *
 * @param rank   from 1; null when it is not recommended
 * @param remark why it is not recommended, or what the officer notes
 */
public record RecommendedPlace(String areaName, int listNo, boolean recommended, @Nullable Integer rank, @Nullable String remark,
        Instant signedAt) {}
