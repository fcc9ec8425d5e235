package org.tidu.recommendation;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.engine.process.AwaitedMessages;
import org.tidu.engine.process.Processes;

/** Tells the process of a county that its candidates have changed, if it waits for that. */
@Component
class WaitingCounties {

    static final String CANDIDATES_CHANGED = "message_candidatesChanged";
    static final String NO_CANDIDATES = "message_noCandidates";

    private final Lists lists;
    private final CandidateSearch candidates;
    private final Processes processes;
    private final AwaitedMessages messages;

    WaitingCounties(Lists lists, CandidateSearch candidates, Processes processes, AwaitedMessages messages) {
        this.lists = lists;
        this.candidates = candidates;
        this.processes = processes;
        this.messages = messages;
    }

    /** Takes no lock of its own: the transaction may hold cases, and they come before the list. */
    void tell(ListRef county) {
        Set<String> awaited = messages.of(county.businessKey());
        if (awaited.contains(CANDIDATES_CHANGED) && processes.messageIfWaiting(CANDIDATES_CHANGED, county.businessKey(), Map.of())) {
            return;
        }
        if (awaited.contains(NO_CANDIDATES) && !candidates.anyReady(county)) {
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
