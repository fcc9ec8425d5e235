package org.tidu.assessment.waiver;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One of the two signatures.
 *
 * @param by     log-in name
 * @param office the person acted for, then
 * @param words  the reason, or what the second person says to it
 */
public record SignedBy(String by, @Nullable String office, Instant at, String words) {}
