package org.tidu.evidence.file;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.Conflict;

/** When an enterprise writes its evidence: while it writes its application, and in a correction. */
@Component
public class EvidenceWriting {

    private static final Set<Stage> OPEN = Set.of(Stage.REGISTRATION, Stage.SELF_EVALUATION, Stage.BASIC_LISTING, Stage.PREPARATION, Stage.CORRECTION);

    /** Why it is shut; empty while it is open. */
    public Optional<String> shut(CaseRow row) {
        if (row.stage() == Stage.CLOSED) {
            return Optional.of("该申报已办结（" + row.outcomeText() + "），证明材料不再改动");
        }
        return OPEN.contains(row.stage()) ? Optional.empty()
                : Optional.of("申报正在「" + row.stageText() + "」，证明材料已随申报书提交；被退回补正时更换退回的文件");
    }

    /** @throws Conflict while it is shut */
    public void requireOpen(CaseRow row) {
        shut(row).ifPresent(why -> {
            throw new Conflict(why);
        });
    }
}
