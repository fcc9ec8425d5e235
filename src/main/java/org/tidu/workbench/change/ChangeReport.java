package org.tidu.workbench.change;

import java.time.Instant;
import java.util.List;

/**
 * What was found of a version. Counts for these bytes only.
 *
 * @param contentHash of the version when it was made
 */
public record ChangeReport(String id, String ruleSetId, int number, ReportKind kind, String contentHash, List<ReportItem> items,
                           Instant madeAt, String madeBy) {}
