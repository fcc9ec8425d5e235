package org.tidu.evidence.work;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tidu.time.LookRound;

/** The thread of this node for evidence that waits; only where the engine's jobs run too. */
@Component
class EvidenceWorker extends LookRound {

    EvidenceWorker(EvidenceWork work, @Value("${camunda.bpm.job-execution.enabled}") boolean here) {
        super("evidence", Duration.ofSeconds(10), here, work::workOne);
    }
}
