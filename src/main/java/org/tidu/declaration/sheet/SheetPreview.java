package org.tidu.declaration.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.casefile.difference.Change;

/**
 * What an import would do to a list of a draft; nothing is kept.
 *
 * @param version  of the part the list belongs to; an import names it, so that nobody imports over a colleague's text unseen
 * @param rows     how many rows the list would have
 * @param missing  how many fields of them would still have to be filled in
 * @param changes  what would be another, up to a limit, {@code moreChanges} how many there are beyond; none while there are problems
 * @param problems what keeps the file from being imported, up to a limit, {@code moreProblems} how many there are beyond
 */
@Schema(name = "DraftSheetPreview")
public record SheetPreview(int version, int rows, int missing, List<Change> changes, int moreChanges, List<SheetProblem> problems, int moreProblems) {

    private static final int MOST = 200;

    static SheetPreview of(int version, int rows, int missing, List<Change> changes, List<SheetProblem> problems) {
        return new SheetPreview(version, rows, missing, changes.stream().limit(MOST).toList(), Math.max(0, changes.size() - MOST),
                problems.stream().limit(MOST).toList(), Math.max(0, problems.size() - MOST));
    }
}
