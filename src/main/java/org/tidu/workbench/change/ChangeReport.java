package org.tidu.workbench.change;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What was found of a version. Counts for these bytes only.
 *
 * @param contentHash of the version when it was made
 * @param beside      labels of what was in force beside it, parted by commas; null of a report from before that was kept, which counts no more
 */
public record ChangeReport(String id, String ruleSetId, int number, ReportKind kind, String contentHash, List<ReportItem> items,
                           Instant madeAt, String madeBy, @Nullable String beside) {}
