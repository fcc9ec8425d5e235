package org.tidu.paper.work;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tidu.time.LookRound;

/** The thread of this node that makes papers, one at a time; only where the engine's jobs run too. */
@Component
public class PaperWorker extends LookRound {

    PaperWorker(PaperWork work, @Value("${camunda.bpm.job-execution.enabled}") boolean here) {
        super("paper", Duration.ofSeconds(5), here, work::workOne);
    }
}
