package org.tidu.declaration.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.Stage;
import org.tidu.casefile.row.UndecidedTable;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.term.RoundId;

/** A round is archived when each of its cases is decided, as the officer who does so confirms. */
@Component
class OpenCasesOfRound implements FormRule {

    private static final Set<Stage> OPEN = EnumSet.complementOf(EnumSet.of(Stage.CLOSED));
    private static final int TOLD = 5;

    private final UndecidedTable cases;

    OpenCasesOfRound(UndecidedTable cases) {
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "archive-round";
    }

    @Override
    public List<FieldError> check(FormInput input) {
        RoundId round = new RoundId(input.businessKey());
        int open = cases.counts(round, null, OPEN).stream().mapToInt(count -> count.received() + count.writing()).sum();
        if (open == 0) {
            return List.of();
        }
        String some = cases.received(round, null, OPEN, null, TOLD).stream().map(row -> row.number().value()).collect(Collectors.joining("、"));
        return List.of(new FieldError("confirmed", "本批次还有 " + open + " 件申报没有办结" + (some.isEmpty() ? "" : "（" + some + (open > TOLD ? " 等" : "") + "）")
                + "，全部办结后再归档"));
    }
}
