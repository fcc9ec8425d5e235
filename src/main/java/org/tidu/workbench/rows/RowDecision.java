package org.tidu.workbench.rows;

import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/**
 * Somebody decided of a test row of a draft.
 *
 * @param path       of the file of rows
 * @param source     where the facts of an example come from, in words: 以往申报 ZZ2025A-430211-0001; null for what was accepted
 * @param fileBefore SHA-256 of the file of rows
 * @param fileAfter  SHA-256 of it with the decision
 * @param by         who, by id
 */
public record RowDecision(String ruleSetId, int number, String path, RowDecisionKind kind, String rowName, String reason, @Nullable String source,
                          String fileBefore, String fileAfter, Instant at, String by) {

    private static final Pattern CASE = Pattern.compile("以往申报 [^\\s，）]+");

    /** Where it comes from as it is shown: this is kept for good and read by many, so the case has no number there. Null as the source is. */
    @Nullable
    public String shownSource() {
        return source == null ? null : CASE.matcher(source).replaceAll("一件以往申报");
    }
}
