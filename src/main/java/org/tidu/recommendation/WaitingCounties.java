package org.tidu.recommendation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.engine.process.Processes;

/** Tells the process of a county that its candidates have changed, if it waits for that. */
@Component
class WaitingCounties {

    static final String CANDIDATES_CHANGED = "message_candidatesChanged";
    static final String NO_CANDIDATES = "message_noCandidates";

    private final Lists lists;
    private final CandidateSearch candidates;
    private final Processes processes;

    WaitingCounties(Lists lists, CandidateSearch candidates, Processes processes) {
        this.lists = lists;
        this.candidates = candidates;
        this.processes = processes;
    }

    /** Takes no lock of its own: the transaction may hold cases, and they come before the list. */
    void tell(ListRef county) {
        if (!processes.messageIfWaiting(CANDIDATES_CHANGED, county.businessKey(), Map.of())
                && candidates.of(county).ready().isEmpty()) {
            processes.messageIfWaiting(NO_CANDIDATES, county.businessKey(), Map.of());
        }
    }

    /** When whoever looks for the candidates of the county now has finished. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tellAfterOthers(ListRef county) {
        lists.hold(county);
        tell(county);
    }
}
