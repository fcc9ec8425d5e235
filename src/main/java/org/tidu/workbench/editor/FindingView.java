package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Severity;

/**
 * One thing the check says.
 *
 * @param kind     what it is, in a word: {@code 与说明不一致}
 * @param severity ERROR keeps the version from coming into force, CONFIRM has to be confirmed, NOTE only says
 * @param table    id of the decision; empty when the whole file is concerned
 * @param rows     ids of the rules concerned
 * @param column   label of the column; empty when none is
 */
@Schema(name = "RuleFinding")
public record FindingView(String kind, Severity severity, String path, String table, List<String> rows, String column, String message) {

    static FindingView of(Finding finding) {
        return new FindingView(finding.kind().label(), finding.severity(), finding.file(), finding.decision(), finding.ruleIds(), finding.column(),
                finding.message());
    }
}
