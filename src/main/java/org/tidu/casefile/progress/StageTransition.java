package org.tidu.casefile.progress;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tidu.casefile.StageChanged;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.term.DeclarationNumber;

/** Moves a case to a stage or closes it, and tells whoever has to know. */
@Component
class StageTransition {

    private final CaseTable cases;
    private final CaseLog log;
    private final ProgressNotices notices;
    private final OutcomeWords words;
    private final ApplicationEventPublisher events;

    StageTransition(CaseTable cases, CaseLog log, ProgressNotices notices, OutcomeWords words,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.log = log;
        this.notices = notices;
        this.words = words;
        this.events = events;
    }

    void enter(DeclarationNumber number, Stage stage) {
        CaseRow row = cases.find(number).orElseThrow();
        if (row.stage() == stage) {
            return;
        }
        cases.setStage(number, stage);
        log.stageEntered(number, stage);
        notices.entered(row, stage);
        events.publishEvent(new StageChanged(number, row.roundId(), row.countyCode(), row.stage(), stage));
    }

    void close(DeclarationNumber number, Outcome outcome) {
        CaseRow row = cases.find(number).orElseThrow();
        String reason = reason(row, outcome);
        cases.close(number, outcome, reason);
        log.caseClosed(number, outcome, reason);
        notices.closed(row, outcome, reason);
        events.publishEvent(new StageChanged(number, row.roundId(), row.countyCode(), row.stage(), Stage.CLOSED));
    }

    /** The words of the officer who decided, where one did; otherwise the standing explanation of the outcome. */
    private String reason(CaseRow row, Outcome outcome) {
        String explanation = words.of(row, outcome);
        return log.reviews(row.number()).stream()
                .filter(review -> outcome.comesFrom(review.decision()))
                .reduce((earlier, later) -> later)
                .map(Review::reason)
                .map(reason -> explanation + "：" + reason)
                .orElse(explanation);
    }
}
